import { expect, test } from 'vitest';
import { api } from '#contract/api.ts';
import type { Session } from '#contract/session/session.schema.ts';
import type { Answer } from '#tests/harness/caller.ts';
import { onEachStore } from '#tests/harness/on-each-store.ts';
import { FIRM, memberOf } from '#tests/harness/test-world.ts';

const anais = memberOf(FIRM, 'anais');
const START = Date.UTC(2026, 10, 22, 15);
const BACKGROUND = { 'x-background': '1' };
const told = ({ json }: Answer) => json as Session;
const at = (minutes: number) => new Date(START + minutes * 60_000).toISOString();

onEachStore('a session', { sessionsByClock: true }, (service) => {
  test('tells when it ends, unused and at the latest; asking in the background changes nothing of it', async () => {
    service().clock.moveTo(at(0));
    const caller = await service().signIn(anais.email);
    expect(told(await caller.call(api.getSession))).toMatchObject({ expiresAt: at(30), endsAt: at(720) });
    service().clock.moveTo(at(28));
    const watched = await caller.call(api.getSession, { headers: BACKGROUND });
    expect(told(watched)).toMatchObject({ expiresAt: at(30), account: { id: anais.accountId } });
    const params = { profileId: anais.profileId };
    await caller.call(api.listContacts, { params, headers: BACKGROUND });
    expect(told(await caller.call(api.extendSession))).toMatchObject({ expiresAt: at(58), endsAt: at(720) });
    service().clock.moveTo(at(57));
    await caller.call(api.listContacts, { params });
    service().clock.moveTo(at(86));
    expect(told(await caller.call(api.getSession, { headers: BACKGROUND }))).toMatchObject({
      expiresAt: at(87),
    });
    service().clock.moveTo(at(87));
    expect(told(await caller.call(api.getSession)).account).toBeNull();
    expect(await caller.call(api.extendSession)).toMatchObject({
      status: 401,
      json: { code: 'session-required' },
    });
    expect(await service().countSessions(anais.accountId)).toBe(0);
  });

  test('ends at the latest after twelve hours', async () => {
    service().clock.moveTo(at(0));
    const caller = await service().signIn(anais.email);
    for (let minutes = 20; minutes < 720; minutes += 20) {
      service().clock.moveTo(at(minutes));
      expect((await caller.call(api.extendSession)).status).toBe(200);
    }
    expect(told(await caller.call(api.getSession))).toMatchObject({ expiresAt: at(720) });
    service().clock.moveTo(at(720));
    expect((await caller.call(api.extendSession)).status).toBe(401);
  });
});
