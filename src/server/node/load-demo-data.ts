import { setTimeout as pause } from 'node:timers/promises';
import type { AuthService } from '#server/auth/create-auth.ts';
import { type ClearRecord, hashRecords } from '#server/records/hash-records.ts';
import { NOBODY } from '#server/store/nobody.ts';
import type { Store } from '#server/store/store.ts';
import type { WorldData } from '#server/store/world-data.ts';

/** What the start needs of the demo worlds, wherever they come from. */
interface DemoData {
  readonly data: WorldData;
  readonly password: string;
  /** What the body has on file, in clear: hashed before anything is kept. */
  readonly records: readonly ClearRecord[];
  readonly personas: ReadonlyArray<{
    readonly kind: string;
    readonly email: string;
    readonly organisation: { readonly name: string } | null;
  }>;
}

interface Parts {
  readonly store: Store;
  readonly auth: AuthService;
  readonly now: Date;
  /** Called when there is something to load. */
  readonly onLoad: () => void;
}

const TURN_MS = 100;

/**
 * Loads the demo worlds into an empty store, all of them in one transaction. Passwords come first: a start that dies in
 * between finds the store still empty, and does it all again. Servers that start together take turns, by the key.
 */
export async function loadDemoData(demo: DemoData, { store, auth, now, onLoad }: Parts): Promise<void> {
  const scope = { organisationId: NOBODY, accountId: NOBODY, key: 'demo-data' };
  for (;;) {
    const turn = await store.writeOnce(scope, now, async () => {
      if (!(await store.isEmpty())) return;
      onLoad();
      await auth.addAccounts(demo.data.accounts, demo.password);
      await store.load({ ...demo.data, ...(await hashRecords(demo.records, auth)) });
    });
    if (!turn.running) return;
    await pause(TURN_MS);
  }
}

/** The lines that tell whom one may sign in as. */
export function demoAccountLines({ password, personas }: DemoData): string[] {
  const width = Math.max(...personas.map(({ email }) => email.length));
  return [
    `Mot de passe de démonstration / Demo password: ${password}`,
    ...personas.map(
      ({ email, kind, organisation }) => `  ${email.padEnd(width)}  ${kind}, ${organisation?.name ?? '—'}`,
    ),
  ];
}
