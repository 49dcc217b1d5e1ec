import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { createMemoryStore } from '#server/store/memory/create-memory-store.ts';
import type { MemoryChanges } from '#server/store/memory/memory-rows.ts';
import { aContactChange, anIssue, aRequest, someChanges } from './test-requests.ts';
import { aContact, aList, anOrganisation, aRelation, EMPTY_WORLD, NOW } from './test-world.ts';

const firm = anOrganisation();
const contact = aContact(firm.id);
const account = {
  id: randomUUID(),
  email: 'demo@boisclair.example',
  firstName: 'Anaïs',
  lastName: 'Roy',
  language: 'fr' as const,
  disabled: false,
  agent: false,
};
const link = { id: randomUUID(), accountId: account.id, organisationId: firm.id, contactId: contact.id };
const world = {
  ...EMPTY_WORLD,
  organisations: [firm],
  contacts: [contact, aContact(firm.id)],
  accounts: [account],
  profileLinks: [link],
};
const scope = { organisationId: firm.id, accountId: account.id, key: 'k' };
const answer = { fingerprint: 'f', status: 200, headers: {}, body: null };

async function changeAndSave(): Promise<MemoryChanges[]> {
  const saves: MemoryChanges[] = [];
  const store = createMemoryStore({ onChange: (changes) => saves.push(changes) });
  await store.load(world);
  await store.write(async () => {});
  await store.write(({ contacts }) =>
    contacts.update(firm.id, contact.id, 1, { email: 'neuf@boisclair.example' }),
  );
  await store.write(({ profiles }) => profiles.choose(account.id, link.id));
  await store.writeOnce(scope, NOW, ({ idempotency }) => idempotency.keep(scope, answer, NOW));
  return saves;
}

it('tells of each write that changed something, with all that changed since the load', async () => {
  const saves = await changeAndSave();
  expect(saves).toHaveLength(3);
  expect(Object.keys(saves[2]?.contacts ?? {})).toEqual([`${firm.id}/${contact.id}`]);
});

it('stands again, through JSON, over the same world', async () => {
  const saved: MemoryChanges = JSON.parse(JSON.stringify((await changeAndSave()).at(-1)));
  const saves: MemoryChanges[] = [];
  const store = createMemoryStore({ saved, onChange: (changes) => saves.push(changes) });
  await store.load(world);
  const { entries } = await store.contacts.list(aList(firm.id, { words: ['neuf'] }));
  expect(entries.map((entry) => entry.contact)).toEqual([
    { ...contact, email: 'neuf@boisclair.example', version: 2 },
  ]);
  expect(await store.profiles.currentOf(account.id)).toBe(link.id);
  expect(await store.writeOnce(scope, NOW, async (_, kept) => kept)).toEqual({
    running: false,
    value: answer,
  });

  await store.write(({ contacts }) => contacts.update(firm.id, contact.id, 2, { language: 'en' }));
  expect(saves[0]?.currentProfiles).toEqual({ [account.id]: link.id });
  expect(Object.values(saves[0]?.contacts ?? {})[0]?.version).toBe(3);
});

it('leaves out what another world no longer has', async () => {
  const saved = (await changeAndSave()).at(-1);
  if (!saved) throw new Error('nothing saved');
  const store = createMemoryStore({ saved });
  await store.load({ ...EMPTY_WORLD, organisations: [firm] });
  expect(await store.contacts.find(firm.id, contact.id)).toBeUndefined();
  expect(await store.profiles.currentOf(account.id)).toBeUndefined();
});

it('keeps contacts that no load brought, with all that rests on them', async () => {
  const saves: MemoryChanges[] = [];
  const before = createMemoryStore({ onChange: (changes) => saves.push(changes) });
  await before.load(world);
  const added = aContact(firm.id, { lastName: 'Ajout' });
  const relation = aRelation(added, 'staff-member');
  const request = aRequest(firm.id, 1);
  await before.write(async ({ changes, requests }) => {
    await requests.add(request, [anIssue(added.id)]);
    await changes.apply(firm.id, [someChanges({ contactAdded: added, relationsAdded: [relation] })]);
  });
  await before.write(({ changes }) => changes.apply(firm.id, [aContactChange(added, { lastName: 'Zoël' })]));

  const saved: MemoryChanges = JSON.parse(JSON.stringify(saves.at(-1)));
  const store = createMemoryStore({ saved });
  await store.load(world);
  const { entries } = await store.contacts.list(aList(firm.id));
  expect(entries.map((entry) => entry.contact.lastName)).toEqual(['Bélanger-Côté', 'Bélanger-Côté', 'Zoël']);
  expect((await store.contacts.find(firm.id, added.id))?.relations.map((one) => one.relation)).toEqual([
    relation,
  ]);
  expect(await store.requests.find(firm.id, request.id)).toEqual({ ...request, number: 1 });
  expect(await store.write(({ requests }) => requests.add(aRequest(firm.id, 0), []))).toBe(2);
  expect(await store.requests.linesOf(firm.id, request.id, { after: 0, limit: 5, states: [] })).toHaveLength(
    1,
  );
});

it('takes what an earlier version saved, which knew of fewer tables', async () => {
  const saved = (await changeAndSave()).at(-1);
  if (!saved) throw new Error('nothing saved');
  const { contacts, currentProfiles, journalEntries, outbox, idempotencyKeys } = saved;
  const former = { contacts, currentProfiles, journalEntries, outbox, idempotencyKeys };
  const store = createMemoryStore({ saved: former as MemoryChanges });
  await store.load(world);
  expect((await store.contacts.find(firm.id, contact.id))?.contact.version).toBe(2);
});
