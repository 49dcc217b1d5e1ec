import type { ShownMail } from '#contract/mailbox/mailbox.schema.ts';
import type { LinkingCodes } from '#server/linking/linking-codes.ts';
import { renderMail } from '#server/mail/render-mail.ts';
import type { MailRecord } from '#server/store/outbox-store.ts';
import type { StoreReads } from '#server/store/store.ts';
import type { Mailbox } from './mailbox.ts';

interface Options {
  readonly store: Pick<StoreReads, 'outbox'>;
  readonly codes: LinkingCodes;
  readonly publicUrl: string;
  /** The code of a mail that has left, where somebody keeps it. */
  readonly codeOf?: (mailId: string) => string | undefined;
}

/** In the place of a code that nobody has any more. */
const GONE = '••••••••••';

/** The mailbox over the outbox. */
export function createMailbox({ store, codes, publicUrl, codeOf }: Options): Mailbox {
  async function show(mail: MailRecord): Promise<ShownMail> {
    const { id, to, language, state, queuedAt } = mail;
    const code = codeOf?.(id) ?? (await unsealed(mail)) ?? GONE;
    const { subject, text } = renderMail(mail, { publicUrl, code });
    return { id, to, language, subject, text, state, at: queuedAt.toISOString() };
  }

  /** Another secret may have sealed it: the mail is still worth showing. */
  async function unsealed({ id, sealed }: MailRecord): Promise<string | undefined> {
    return sealed === null ? undefined : await codes.unseal(id, sealed).catch(() => undefined);
  }

  return { newest: async (limit) => Promise.all((await store.outbox.newest(limit)).map(show)) };
}
