import { expect, test } from 'vitest';
import { linkByCredentials, linkByOldCredentials } from '#contract/linking/linking.operations.ts';
import type { UserAccount } from '#domain/access/user-account.ts';
import { buildAccount } from '#mocks/builders/build-account.ts';
import { DEMO_PASSWORD } from '#mocks/worlds/demo-password.ts';
import { createKeptRecords } from '#server/records/kept-records.ts';
import type { Answer } from '#tests/harness/caller.ts';
import { onEachStore } from '#tests/harness/on-each-store.ts';
import { signedInAs } from '#tests/harness/signed-in-as.ts';
import { DELEGATED_CLIENT, memberOf } from '#tests/harness/test-world.ts';
import type { Guessing } from './guess-passwords.ts';

const gaetan = memberOf(DELEGATED_CLIENT, 'gaetan');
const RIGHT = 'charpente1998';
const AT_ONCE = 100;

/** Each has ten tries before its own limit. */
const attackers = Array.from({ length: 1_000 }, (_, at) =>
  buildAccount({ email: `robot.${at}@ailleurs.example`, firstName: 'Robot', lastName: 'Numéroté' }),
);
const attacker = (at: number) => attackers[at % attackers.length] as UserAccount;
const addressOf = (at: number) => `2001:db8:${(at >> 8).toString(16)}:${(at & 255).toString(16)}::1`;

function counted(answers: readonly Answer[]): Readonly<Record<number, number>> {
  const counts: Record<number, number> = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

async function inTurns(count: number, ask: (at: number) => Promise<Answer>): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let from = 0; from < count; from += AT_ONCE) {
    const turn = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, at) => ask(from + at));
    answers.push(...(await Promise.all(turn)));
  }
  return answers;
}

/** Old credentials and linking codes: one identifier from many accounts and addresses, many identifiers from one address. */
export function guessLinks({ kinds, tries, patience }: Guessing): void {
  onEachStore('guessing', { kinds }, (service) => {
    /** Hashing costs nothing here: what is told must not rest on its price. */
    const quick = () =>
      signedInAs(service(), ({ store }) => ({
        records: createKeptRecords({
          store,
          auth: { verify: async (password, hash) => hash !== undefined && password === RIGHT },
        }),
      }));
    const many = () => tries(service().kind);

    test(
      'against one identifier, from as many accounts and addresses, never passes',
      async () => {
        const signIn = quick();
        const answers = await inTurns(many(), (at) => {
          // Wrong at first; then the right one too, with which every hundredth tries his luck.
          const password = at >= 100 && at % 100 === 0 ? RIGHT : `essai ${at}`;
          const body = { kind: 'employer', identifier: 'er604118', password } as const;
          return signIn(attacker(at), addressOf(at)).call(linkByOldCredentials, { body });
        });
        expect(counted(answers)).toEqual({ 422: 20, 429: many() - 20 });
        // Nobody is told that he had it right.
        const told = new Set(
          answers.filter(({ status }) => status === 429).map(({ json }) => untraced(json)),
        );
        expect(told.size).toBe(1);
      },
      patience,
    );

    test('meanwhile its owner links from elsewhere', async () => {
      const account = buildAccount({ email: gaetan.email, firstName: 'Gaétan', lastName: 'Arsenault' });
      await service().auth.addAccounts([account], DEMO_PASSWORD);
      const caller = await service().signIn(gaetan.email);
      const body = { kind: 'employer', identifier: 'er604118', password: RIGHT } as const;
      expect((await caller.call(linkByOldCredentials, { body, address: '192.0.2.7' })).status).toBe(200);
    });

    test(
      'from one address, at as many identifiers, is stopped',
      async () => {
        service().clock.moveTo('2026-11-22T18:00:00Z');
        const signIn = quick();
        const answers = await inTurns(many(), (at) => {
          const identifier = `er${String(at).padStart(6, '0')}`;
          const body = { kind: 'employer', identifier, password: RIGHT } as const;
          return signIn(attacker(at), '198.51.100.9').call(linkByOldCredentials, { body });
        });
        expect(counted(answers)).toEqual({ 422: 100, 429: many() - 100 });
      },
      patience,
    );

    test('of linking codes is stopped alike', async () => {
      const signIn = quick();
      const answers = await inTurns(300, (at) => {
        const body = { identifier: '7KQ-2MX-W94', code: `7KQ2M-${String(at).padStart(5, '0')}` };
        return signIn(attacker(at), addressOf(at)).call(linkByCredentials, { body });
      });
      expect(counted(answers)).toEqual({ 422: 20, 429: 280 });
    });
  });
}

function untraced(json: unknown): string {
  const { traceId: _, ...rest } = json as Record<string, unknown>;
  return JSON.stringify(rest);
}
