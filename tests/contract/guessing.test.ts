import { describe, expect, test } from 'vitest';
import { api } from '#contract/api.ts';
import { DEMO_PASSWORD } from '#mocks/worlds/demo-password.ts';
import { type Answer, createCaller } from '#tests/harness/caller.ts';
import { onEachStore } from '#tests/harness/on-each-store.ts';
import type { Service } from '#tests/harness/start-service.ts';
import { FIRM, memberOf } from '#tests/harness/test-world.ts';

const anais = memberOf(FIRM, 'anais');
const WRONG = 'ce n’est pas celui-là';
const ATTACKER = '198.51.100.66';

/** All of them where a try costs little; enough to see the same on the other. */
const triesOn = ({ kind }: Service) => (kind === 'memory' ? 10_000 : 400);

/** The same service, whose hashing costs nothing: what is tried here is who is let through to it. */
function quick(service: Service) {
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

describe('guessing passwords', () => {
  onEachStore('one address over 10,000 accounts', {}, (service) => {
    test('is stopped, and whoever else signs in isn’t', async () => {
      const { signIn, verified } = quick(service());
      const statuses = new Map<number, number>();
      const tries = triesOn(service());
      for (let account = 0; account < tries; account += 1) {
        const { status } = await signIn(`compte.${account}@courriel.example`, WRONG, ATTACKER);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }
      expect(verified()).toBe(50);
      expect(Object.fromEntries(statuses)).toEqual({ 401: 50, 429: tries - 50 });
      const refused = await signIn(anais.email, DEMO_PASSWORD, ATTACKER);
      expect(refused).toMatchObject({ status: 429, json: { code: 'too-many-attempts' } });
      expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(900);
      expect((await signIn(anais.email, DEMO_PASSWORD, '192.0.2.77')).status).toBe(201);
      service().clock.moveTo('2026-11-22T15:15:00Z');
      expect((await signIn(anais.email, DEMO_PASSWORD, ATTACKER)).status).toBe(201);
    }, 120_000);
  });

  onEachStore('one account', {}, (service) => {
    test('from one address waits after ten; its owner, elsewhere, does not', async () => {
      const { signIn } = quick(service());
      for (let tries = 0; tries < 10; tries += 1) {
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

    test('from 10,000 addresses never passes; its owner, where he signed in before, does', async () => {
      service().clock.moveTo('2026-11-22T16:00:00Z');
      const { signIn, verified } = quick(service());
      for (let address = 0; address < triesOn(service()); address += 1) {
        const from = `10.${address >> 16}.${(address >> 8) & 255}.${address & 255}`;
        expect([401, 429]).toContain((await signIn(anais.email, WRONG, from)).status);
      }
      expect(verified()).toBe(100);
      expect((await signIn(anais.email, DEMO_PASSWORD, '10.200.0.1')).status).toBe(429);
      expect((await signIn(anais.email, DEMO_PASSWORD, '192.0.2.77')).status).toBe(201);
      // And nobody else is kept out.
      expect((await signIn(memberOf(FIRM, 'huong').email, DEMO_PASSWORD, '10.200.0.1')).status).toBe(201);
    }, 120_000);
  });

  onEachStore('known and unknown', {}, (service) => {
    test('are limited alike, in the same words', async () => {
      const { signIn } = quick(service());
      const told: unknown[][] = [];
      for (const email of [anais.email, 'personne@nulle-part.example']) {
        const answers: Answer[] = [];
        for (let tries = 0; tries < 11; tries += 1) answers.push(await signIn(email, WRONG, '203.0.113.1'));
        told.push(answers.map(({ status, headers }) => [status, headers.get('retry-after')]));
      }
      expect(told[0]).toEqual(told[1]);
      expect(told[0]?.at(-1)).toEqual([429, '900']);
    });

    test('a right password takes nothing from those who share an address', async () => {
      const { signIn } = quick(service());
      for (let times = 0; times < 120; times += 1) {
        expect((await signIn(anais.email, DEMO_PASSWORD, '203.0.113.2')).status).toBe(201);
      }
    });
  });
});
