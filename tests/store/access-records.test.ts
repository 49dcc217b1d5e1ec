import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '#domain/calendar/calendar-day.ts';
import { mergeWorldData } from '#mocks/builders/merge-world-data.ts';
import { WORLD_TODAY } from '#mocks/worlds/world-today.ts';
import { allWorlds } from '#mocks/worlds/worlds.ts';
import {
  ACCESS_RECORD_CAP,
  ACCESS_SCOPE_CAP,
  type AccessRecords,
  type AccessSubject,
} from '#server/store/access-store.ts';
import type { WorldData } from '#server/store/world-data.ts';
import { testWorld } from '#tests/harness/test-world.ts';
import { type OpenStore, STORES } from './stores-under-test.ts';
import { aContact, aDelegation, aGrant, anOrganisation, aRelation, EMPTY_WORLD } from './test-world.ts';

const NOWHERE = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';

const [, ...others] = (await allWorlds()).filter(({ key }) => key !== 'very-large-firm');
const { data } = testWorld();
const together = mergeWorldData([data, ...others.map((world) => world.data)]);

/** A firm in whose file more contacts act, with more authorizations, than a sheet reads; and one contact in as many files. */
const crowded = aCrowdedWorld();

function aCrowdedWorld() {
  const firm = anOrganisation();
  const clients = Array.from({ length: ACCESS_SCOPE_CAP + 5 }, (_, at) =>
    anOrganisation({ name: `Client ${at % 50}`, kind: 'employer' }),
  );
  const contacts = Array.from({ length: ACCESS_SCOPE_CAP + 5 }, (_, at) =>
    aContact(firm.id, { lastName: `Roy ${at % 50}` }),
  );
  const [busy] = contacts;
  const [first] = clients;
  if (!busy || !first) throw new Error('nobody is there');
  const grants = (
    ['profile', 'monthly-report', 'payments-and-statements', 'site-and-compliance'] as const
  ).flatMap((subject) => [
    aGrant(firm.id, { fileId: first.id, subject, endOn: addDays(WORLD_TODAY, -1) }),
    aGrant(firm.id, { fileId: first.id, subject, startOn: WORLD_TODAY }),
  ]);
  const world: WorldData = {
    ...EMPTY_WORLD,
    organisations: [firm, ...clients],
    contacts,
    contactRelations: [
      ...clients.map(({ id }) => aRelation(busy, 'authorized-individual', { fileId: id })),
      ...contacts.slice(1).map((contact) => aRelation(contact, 'staff-member', { fileId: first.id })),
    ],
    authorizations: [...grants, ...grants.flatMap((grant) => contacts.map((one) => aDelegation(grant, one)))],
  };
  return { world, firm, busy, first };
}

const opened: OpenStore[] = [];
beforeAll(async () => {
  for (const { open } of STORES) {
    const one = await open();
    opened.push(one);
    await one.store.load(together);
    await one.store.load(crowded.world);
  }
}, 120_000);
afterAll(async () => {
  for (const one of opened) await one.close();
});

/** Records are sets: their order says nothing, that of contacts and files does. */
function comparable(records: AccessRecords | undefined) {
  const byId = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
    rows.toSorted((left, right) => (left.id < right.id ? -1 : 1));
  return (
    records && {
      ...records,
      contactRelations: byId(records.contactRelations),
      organisationRelations: byId(records.organisationRelations),
      authorizations: byId(records.authorizations),
    }
  );
}

/** What both stores answer, which must be the same. */
async function answerOf(organisationId: string, subject: AccessSubject): Promise<AccessRecords | undefined> {
  const [memory, postgres] = await Promise.all(
    opened.map(({ store }) => store.access.about(organisationId, subject)),
  );
  expect([subject, comparable(postgres)]).toEqual([subject, comparable(memory)]);
  return memory;
}

const inhabited = [...new Set(together.contacts.map(({ organisationId }) => organisationId))];
const ofOrganisation = <Row extends { readonly organisationId: string }>(rows: readonly Row[], id: string) =>
  rows.filter((row) => row.organisationId === id);
const namesOf = new Map(together.organisations.map(({ id, name }) => [id, name]));

describe.each(inhabited.map((id) => [namesOf.get(id), id] as const))('what %s holds', (_, id) => {
  const contacts = ofOrganisation(together.contacts, id);
  const relations = ofOrganisation(together.contactRelations, id);
  const authorizations = ofOrganisation(together.authorizations, id);
  const ties = ofOrganisation(together.organisationRelations, id);
  const files = [...new Set([...relations, ...authorizations, ...ties].map(({ fileId }) => fileId))];

  it('about each of its contacts', async () => {
    for (const contact of contacts) {
      const found = await answerOf(id, { contactId: contact.id });
      expect(found?.contacts.map((one) => one.contact.id)).toEqual([contact.id]);
      expect(found?.contactRelations.length).toBe(
        relations.filter(({ contactId }) => contactId === contact.id).length,
      );
      expect(found?.files.map((file) => file.id)).toContain(id);
      expect(found?.complete).toBe(true);
    }
  });

  it('about each of its files, its own among them', async () => {
    for (const fileId of new Set([id, ...files])) {
      const found = await answerOf(id, { fileId });
      expect(found?.files.map((file) => file.id)).toEqual([fileId]);
      const held = authorizations.filter((one) => one.fileId === fileId);
      expect(found?.authorizations.length).toBe(held.length);
      expect(found?.organisationRelations.length).toBe(ties.filter((one) => one.fileId === fileId).length);
    }
  });

  it('about a contact in a file, whether or not it acts there', async () => {
    for (const contact of contacts.slice(0, 6)) {
      for (const fileId of [id, ...files.slice(0, 6)]) {
        const found = await answerOf(id, { contactId: contact.id, fileId });
        expect([found?.contacts.length, found?.files.length]).toEqual([1, 1]);
        const strange = found?.authorizations.filter(
          ({ contactId }) => contactId !== null && contactId !== contact.id,
        );
        expect(strange).toEqual([]);
      }
    }
  });

  it('nothing about whom or what it has nothing to do with', async () => {
    const foreign = together.contacts.find(({ organisationId }) => organisationId !== id)?.id ?? NOWHERE;
    const [own] = contacts;
    const known = new Set([id, ...files]);
    const unknown = together.organisations.find((one) => !known.has(one.id))?.id ?? NOWHERE;
    for (const subject of [
      {},
      { contactId: foreign },
      { contactId: NOWHERE },
      { fileId: NOWHERE },
      { fileId: unknown },
      { contactId: own?.id ?? '', fileId: unknown },
      { contactId: foreign, fileId: id },
    ]) {
      expect(await answerOf(id, subject)).toBeUndefined();
    }
  });
});

describe('whoever serves a file, as its client sees it', () => {
  const servingOf = async (fileId: string, organisationId: string) => {
    const [memory, postgres] = await Promise.all(
      opened.map(({ store }) => store.access.serving(fileId, organisationId)),
    );
    const byId = <Row extends { readonly id: string }>(rows: readonly Row[] = []) =>
      rows.toSorted((left, right) => (left.id < right.id ? -1 : 1));
    const comparableOf = (found: typeof memory) =>
      found && {
        organisation: found.organisation,
        organisationRelations: byId(found.organisationRelations),
        authorizations: byId(found.authorizations),
      };
    expect([fileId, comparableOf(postgres)]).toEqual([fileId, comparableOf(memory)]);
    return memory;
  };

  it('shows the ties, and what that one holds itself in the file', async () => {
    for (const { fileId, organisationId } of together.organisationRelations) {
      const found = await servingOf(fileId, organisationId);
      const held = ofOrganisation(together.authorizations, organisationId).filter(
        (one) => one.fileId === fileId && one.contactId === null,
      );
      expect(found?.organisation.name).toBe(namesOf.get(organisationId));
      expect(found?.authorizations.length).toBe(held.length);
    }
  });

  it('shows nothing without a tie, nor the other way round', async () => {
    const [tie] = together.organisationRelations;
    expect(await servingOf(tie?.organisationId ?? '', tie?.fileId ?? '')).toBeUndefined();
    expect(await servingOf(NOWHERE, tie?.organisationId ?? '')).toBeUndefined();
    expect(await servingOf(tie?.fileId ?? '', NOWHERE)).toBeUndefined();
  });
});

describe('more than a sheet reads', () => {
  const { firm, busy, first } = crowded;

  it.each([
    ['files of a contact', { contactId: busy.id }],
    ['contacts of a file', { fileId: first.id }],
  ])('%s: as much as it may, and said so, on either store', async (_, subject) => {
    for (const { store } of opened) {
      const found = await store.access.about(firm.id, subject);
      expect(found?.complete).toBe(false);
      expect(found?.contacts.length).toBeLessThanOrEqual(ACCESS_SCOPE_CAP);
      // The own file comes beside those counted.
      expect(found?.files.length).toBeLessThanOrEqual(ACCESS_SCOPE_CAP + 1);
      expect(found?.authorizations.length).toBeLessThanOrEqual(ACCESS_RECORD_CAP);
    }
  });

  it('the organisation’s own holdings are never what is left out', async () => {
    for (const { store } of opened) {
      const found = await store.access.about(firm.id, { fileId: first.id });
      expect(found?.authorizations.length).toBe(ACCESS_RECORD_CAP);
      expect(found?.authorizations.filter(({ contactId }) => contactId === null)).toHaveLength(8);
    }
  });

  it('the same contacts and files are kept by both', async () => {
    for (const subject of [{ contactId: busy.id }, { fileId: first.id }]) {
      const [memory, postgres] = await Promise.all(
        opened.map(({ store }) => store.access.about(firm.id, subject)),
      );
      expect(postgres?.contacts).toEqual(memory?.contacts);
      expect(postgres?.files).toEqual(memory?.files);
    }
  });
});
