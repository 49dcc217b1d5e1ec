import { describe, expect, it } from 'vitest';
import { LINK_EVENT_KINDS } from '#domain/access/security-event.ts';
import { mergeWorldData } from '#mocks/builders/merge-world-data.ts';
import { buildDemoData } from './demo-data.ts';
import { WORLD_TODAY } from './world-today.ts';
import { allWorlds } from './worlds.ts';

const worlds = await allWorlds();

describe.each(worlds.map((world) => [world.key, world.data] as const))('the journal of %s', (_, data) => {
  const { securityEvents: events = [], profileLinks, accounts, contactRelations } = data;

  it('tells of each link once, after what led there, and of nobody who isn’t linked', () => {
    const linked = events.filter(({ kind }) => kind === 'profile-linked');
    const tie = ({ accountId, contactId }: { accountId: string | null; contactId: string | null }) =>
      `${accountId}/${contactId}`;
    expect(linked.map(tie).sort()).toEqual(profileLinks.map(tie).sort());
    const contacts = new Set(profileLinks.map(({ contactId }) => contactId));
    expect(events.filter(({ contactId }) => contactId !== null && !contacts.has(contactId))).toEqual([]);
    for (const { contactId, accountId, method } of linked) {
      const kinds = events.filter((one) => one.contactId === contactId).map(({ kind }) => kind);
      const wanted =
        method === 'linking-code'
          ? /^(code-issued code-voided )?code-issued code-used profile-linked$/
          : /^profile-linked$/;
      expect(kinds.join(' ')).toMatch(wanted);
      const mine = events.filter((one) => one.accountId === accountId).map(({ kind }) => kind);
      expect(mine[0]).toBe('account-created');
    }
  });

  it('goes forward in time, and ends before the world’s day; no tie comes before the relation', () => {
    const times = events.map(({ at }) => at.getTime());
    expect(times).toEqual(times.toSorted((left, right) => left - right));
    expect(events.filter(({ at }) => at.toISOString() >= `${WORLD_TODAY}T05:00`)).toEqual([]);
    for (const { contactId, at } of events.filter((one) => one.contactId !== null)) {
      const days = contactRelations
        .filter((one) => one.contactId === contactId)
        .map(({ startOn }) => startOn);
      expect(at.toISOString().slice(0, 10) >= (days.sort()[0] ?? '')).toBe(true);
    }
  });

  it('lets nobody in whose account is disabled', () => {
    const disabled = accounts.filter((one) => one.disabled).map(({ id }) => id);
    const since = events.filter(
      ({ accountId, method }) => disabled.includes(accountId ?? '') && method === 'password',
    );
    expect(since).toEqual([]);
  });
});

it('shows every kind of event of a link to whoever answers for the firm, but a link undone', () => {
  const [firm] = worlds;
  const told = firm?.data.securityEvents?.filter((one) => one.organisationId === firm.organisation.id);
  const kinds = LINK_EVENT_KINDS.filter((kind) => kind !== 'profile-unlinked');
  expect([...new Set(told?.map(({ kind }) => kind))].sort()).toEqual([...kinds].sort());
});

it('is the same at every build, each line once, whatever worlds stand together', async () => {
  const { data } = await buildDemoData();
  const together = mergeWorldData(worlds.map((world) => world.data));
  expect(data.securityEvents).toEqual(together.securityEvents);
  const ids = data.securityEvents?.map(({ id }) => id) ?? [];
  expect(ids.length).toBeGreaterThan(100);
  expect(new Set(ids).size).toBe(ids.length);
});
