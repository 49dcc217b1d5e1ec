import { expect, test } from 'vitest';
import { api } from '#contract/api.ts';
import { DEMO_PASSWORD } from '#mocks/worlds/demo-password.ts';
import type { StoreKind } from '#tests/harness/backend.ts';
import { type Answer, createCaller } from '#tests/harness/caller.ts';
import { onEachStore } from '#tests/harness/on-each-store.ts';
import type { Service } from '#tests/harness/start-service.ts';
import { FIRM, memberOf } from '#tests/harness/test-world.ts';

const anais = memberOf(FIRM, 'anais');
const WRONG = 'ce n’est pas celui-là';
const ATTACKER = '198.51.100.66';

export interface Guessing {
  readonly kinds: readonly StoreKind[];
  /** How often is guessed on each. */
  readonly tries: (kind: StoreKind) => number;
  /** How long that may take, in ms. */
  readonly patience: number;
}

/** The same service, whose hashing costs nothing: what is tried here is who is let through to it. */
export function quickSignIn(service: Service) {
  let verified = 0;
  const fetch = service.with(({ auth }) => ({
    auth: {
      ...auth,
      verify: async (password: string, hash: string | undefined) => {
        verified += 1;
        return hash !== undefined && password === DEMO_PASSWORD;
      },
    },
  }));
  const signIn = (email: string, password: string, address: string): Promise<Answer> =>
    createCaller(fetch).call(api.createSession, { body: { email, password }, address });
  return { signIn, verified: () => verified };
}

/** Passwords of one account from many addresses, and of many from one: stopped, and it keeps nobody else out. */
export function guessPasswords({ kinds, tries, patience }: Guessing): void {
  onEachStore('one address over many accounts', { kinds }, (service) => {
    test(
      'is stopped, and whoever else signs in isn’t',
      async () => {
        const { signIn, verified } = quickSignIn(service());
        const statuses = new Map<number, number>();
        const accounts = tries(service().kind);
        for (let account = 0; account < accounts; account += 1) {
          const { status } = await signIn(`compte.${account}@courriel.example`, WRONG, ATTACKER);
          statuses.set(status, (statuses.get(status) ?? 0) + 1);
        }
        expect(verified()).toBe(50);
        expect(Object.fromEntries(statuses)).toEqual({ 401: 50, 429: accounts - 50 });
        const refused = await signIn(anais.email, DEMO_PASSWORD, ATTACKER);
        expect(refused).toMatchObject({ status: 429, json: { code: 'too-many-attempts' } });
        expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(900);
        expect((await signIn(anais.email, DEMO_PASSWORD, '192.0.2.77')).status).toBe(201);
        service().clock.moveTo('2026-11-22T15:15:00Z');
        expect((await signIn(anais.email, DEMO_PASSWORD, ATTACKER)).status).toBe(201);
      },
      patience,
    );
  });

  onEachStore('one account', { kinds }, (service) => {
    test('from one address waits after ten; its owner, elsewhere, does not', async () => {
      const { signIn } = quickSignIn(service());
      for (let wrong = 0; wrong < 10; wrong += 1) {
        expect((await signIn(anais.email, WRONG, ATTACKER)).status).toBe(401);
      }
      const locked = await signIn(anais.email, DEMO_PASSWORD, ATTACKER);
      expect([locked.status, locked.headers.get('retry-after')]).toEqual([429, '900']);
      expect((await signIn(anais.email, DEMO_PASSWORD, '192.0.2.77')).status).toBe(201);
      const { accountId } = anais;
      const events = await service().store.securityEvents.ofAccount(accountId, {
        before: undefined,
        limit: 50,
      });
      expect(events.filter(({ kind }) => kind === 'sign-in-locked')).toHaveLength(1);
      expect(events.filter(({ kind }) => kind === 'sign-in-failed')).toHaveLength(10);
    });

    test(
      'from many addresses never passes; its owner, where he signed in before, does',
      async () => {
        service().clock.moveTo('2026-11-22T16:00:00Z');
        const { signIn, verified } = quickSignIn(service());
        for (let address = 0; address < tries(service().kind); address += 1) {
          const from = `10.${address >> 16}.${(address >> 8) & 255}.${address & 255}`;
          // Once strangers have had their hundred, the right one too: every hundredth tries his luck.
          const password = address >= 100 && address % 100 === 0 ? DEMO_PASSWORD : WRONG;
          expect([401, 429]).toContain((await signIn(anais.email, password, from)).status);
        }
        expect(verified()).toBe(100);
        expect((await signIn(anais.email, DEMO_PASSWORD, '10.200.0.1')).status).toBe(429);
        expect((await signIn(anais.email, DEMO_PASSWORD, '192.0.2.77')).status).toBe(201);
        // And nobody else is kept out.
        expect((await signIn(memberOf(FIRM, 'huong').email, DEMO_PASSWORD, '10.200.0.1')).status).toBe(201);
      },
      patience,
    );
  });
}
