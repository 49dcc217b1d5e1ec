import { beforeAll, describe, expect, test } from 'vitest';
import { api } from '#contract/api.ts';
import type { Operation } from '#contract/operation.ts';
import type { Caller } from '#tests/harness/caller.ts';
import { createCaller } from '#tests/harness/caller.ts';
import { onEachStore } from '#tests/harness/on-each-store.ts';
import { FIRM, memberOf } from '#tests/harness/test-world.ts';
import { callAt } from './call-at.ts';

const anais = memberOf(FIRM, 'anais');
const huong = memberOf(FIRM, 'huong');
const thomas = memberOf(FIRM, 'thomas');
const START = Date.UTC(2026, 10, 22, 15);

const closed = Object.values<Operation>(api).filter(({ access }) => access !== 'public');
const ofProfiles = closed.filter(({ access }) => access === 'profile');

onEachStore('whoever has no session any more', { sessionsByClock: true }, (service) => {
  const callers = new Map<string, Caller>();
  beforeAll(async () => {
    service().clock.moveTo(new Date(START).toISOString());
    callers.set('nobody', service().anonymous);
    callers.set('a session left alone for half an hour', await service().signIn(huong.email));
    const signedOut = await service().signIn(anais.email);
    await signedOut.call(api.endSession);
    callers.set(
      'the cookie of a session that was signed out',
      createCaller(service().fetch, signedOut.cookie),
    );
    const everywhere = await service().signIn(thomas.email);
    await (await service().signIn(thomas.email)).call(api.endAllSessions);
    callers.set('the cookie of a session that was ended from elsewhere', everywhere);
    callers.set(
      'a cookie made up',
      createCaller(service().fetch, `mandat=${anais.accountId}.${'A'.repeat(43)}%3D`),
    );
    service().clock.moveTo(new Date(START + 30 * 60_000).toISOString());
  });

  describe.each([
    'nobody',
    'a session left alone for half an hour',
    'the cookie of a session that was signed out',
    'the cookie of a session that was ended from elsewhere',
    'a cookie made up',
  ])('%s', (name) => {
    test.each(closed.map((operation) => [operation.id, operation] as const))(
      'is refused %s',
      async (_id, operation) => {
        const { profileId, contactId } = anais;
        const who = { email: anais.email, member: anais };
        const call = await callAt(service(), operation, who, { profileId, contactId });
        const answer = await callers.get(name)?.call(operation, call);
        expect(answer).toMatchObject({ status: 401, json: { code: 'session-required', fields: [] } });
        expect(answer?.headers.getSetCookie()).toEqual([]);
      },
    );
  });
});

onEachStore('through another account’s profile', {}, (service) => {
  let caller: Caller;
  beforeAll(async () => {
    caller = await service().signIn(huong.email);
  });

  test.each(ofProfiles.map((operation) => [operation.id, operation] as const))(
    '%s is not found',
    async (_id, operation) => {
      const { profileId, contactId } = anais;
      const who = { email: huong.email, member: huong };
      const call = await callAt(service(), operation, who, { profileId, contactId });
      expect(await caller.call(operation, call)).toMatchObject({ status: 404, json: { code: 'not-found' } });
    },
  );
});
