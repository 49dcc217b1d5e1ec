import type { Clock, Log } from '#server/dependencies.ts';
import { createLinkingCodes } from '#server/linking/linking-codes.ts';
import { createMailWorker } from '#server/mail/create-mail-worker.ts';
import { createMailbox } from '#server/mailbox/create-mailbox.ts';
import type { Store } from '#server/store/store.ts';

/** Codes of the mails that « left », by the mail's id: a demo's mailbox shows them, the store forgot them as it should. */
export type SavedCodes = Readonly<Record<string, string>>;

interface Parts {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  readonly saved: SavedCodes | undefined;
}

/** Where the links of the mails lead: the page itself, wherever it is served from. */
const PUBLIC_URL = globalThis.location?.origin ?? 'http://localhost';

/** The mail of a demo: every mail « leaves » at once, and stays readable in the mailbox, its code included. */
export function createDemoMail({ store, clock, log, saved }: Parts) {
  const codes = createLinkingCodes({ secret: 'demo-mode-keeps-no-secret-at-all-in-a-page' });
  const kept = new Map(Object.entries(saved ?? {}));
  const worker = createMailWorker({
    store,
    clock,
    log,
    lanes: 1,
    lookMs: 0,
    async deliver({ id, sealed }) {
      if (sealed !== null) kept.set(id, await codes.unseal(id, sealed));
      return { result: 'accepted' };
    },
  });
  const mailbox = createMailbox({ store, codes, publicUrl: PUBLIC_URL, codeOf: (id) => kept.get(id) });
  return { codes, mail: worker, mailbox, saveCodes: (): SavedCodes => Object.fromEntries(kept) };
}
