import { describe, expect, test } from 'vitest';
import { DEMO_PASSWORD } from '#mocks/worlds/demo-password.ts';
import { STORE_KINDS } from '#tests/harness/backend.ts';
import type { Answer } from '#tests/harness/caller.ts';
import { onEachStore } from '#tests/harness/on-each-store.ts';
import { FIRM, memberOf } from '#tests/harness/test-world.ts';
import { guessPasswords, quickSignIn } from './guess-passwords.ts';

const anais = memberOf(FIRM, 'anais');
const WRONG = 'ce n’est pas celui-là';

describe('guessing passwords', () => {
  // All of them where a try costs little; enough to see the same on the other (the rest: tests/slow).
  guessPasswords({
    kinds: STORE_KINDS,
    tries: (kind) => (kind === 'memory' ? 10_000 : 400),
    patience: 120_000,
  });

  onEachStore('known and unknown', {}, (service) => {
    test('are limited alike, in the same words', async () => {
      const { signIn } = quickSignIn(service());
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
      const { signIn } = quickSignIn(service());
      for (let times = 0; times < 120; times += 1) {
        expect((await signIn(anais.email, DEMO_PASSWORD, '203.0.113.2')).status).toBe(201);
      }
    });
  });
});
