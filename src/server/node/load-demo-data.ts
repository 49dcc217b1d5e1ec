import type { AuthService } from '#server/auth/create-auth.ts';
import type { Store } from '#server/store/store.ts';
import type { WorldData } from '#server/store/world-data.ts';

/** What the start needs of the demo worlds, wherever they come from. */
interface DemoData {
  readonly data: WorldData;
  readonly password: string;
  readonly personas: ReadonlyArray<{
    readonly kind: string;
    readonly email: string;
    readonly organisation: { readonly name: string } | null;
  }>;
}

/**
 * Loads the demo worlds into an empty store, all of them in one transaction. Passwords come first: a start that dies in between
 * finds the store still empty, and does it all again.
 */
export async function loadDemoData(store: Store, auth: AuthService, demo: DemoData): Promise<void> {
  await auth.addAccounts(demo.data.accounts, demo.password);
  await store.load(demo.data);
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
