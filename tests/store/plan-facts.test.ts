import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { UserAccount } from '#domain/access/user-account.ts';
import { calendarDay } from '#domain/calendar/calendar-day.ts';
import type { Contact } from '#domain/contact/contact.ts';
import type { Act } from '#domain/request/act.ts';
import { createMemoryStore } from '#server/store/memory/create-memory-store.ts';
import type { OutgoingMail } from '#server/store/outbox-store.ts';
import type { Store } from '#server/store/store.ts';
import type { WorldData } from '#server/store/world-data.ts';
import { openPostgresStore } from './stores-under-test.ts';
import { aGrantOf, anIssue } from './test-requests.ts';
import {
  aContact,
  aDelegation,
  aGrant,
  anOrganisation,
  anOrganisationRelation,
  aRelation,
  EMPTY_WORLD,
  NOW,
  TODAY,
} from './test-world.ts';

const YESTERDAY = calendarDay('2026-03-09');
const AT = { today: TODAY, now: NOW.toISOString(), visibleAt: '2026-03-11T04:00:00.000Z' };

let statements = 0;
let opened: Awaited<ReturnType<typeof openPostgresStore>>;
let memory: Store;
beforeAll(async () => {
  memory = createMemoryStore();
  opened = await openPostgresStore({
    onStatement: () => {
      statements += 1;
    },
  });
});
afterAll(() => opened.close());

const onBoth = <T>(work: (store: Store) => Promise<T>) => Promise.all([memory, opened.store].map(work));

/** The facts, of which both stores give the same. */
async function factsFor(organisationId: string, acts: readonly Act[]) {
  const [facts, others] = await onBoth((store) => store.requests.factsFor(organisationId, acts, AT));
  expect(others).toEqual(facts);
  if (!facts) throw new Error('no facts');
  return facts;
}

function anAccount(disabled = false): UserAccount {
  const id = randomUUID();
  return {
    id,
    email: `${id}@roy.example`,
    firstName: 'Ève',
    lastName: 'Roy',
    language: 'fr',
    disabled,
    agent: false,
  };
}

/** A firm with some clients, each served by everyone but the first contact. */
async function aFirm(fields: ReadonlyArray<Partial<Contact>>, clientCount = 2) {
  const firm = anOrganisation();
  const clients = Array.from({ length: clientCount }, (_, at) =>
    anOrganisation({ name: `Béton ${at}`, kind: 'employer' }),
  );
  const contacts = fields.map((one) => aContact(firm.id, one));
  const grants = [firm, ...clients].map((file) => aGrant(firm.id, { fileId: file.id }));
  const serving = contacts.slice(1);
  const data: WorldData = {
    ...EMPTY_WORLD,
    organisations: [firm, ...clients],
    organisationRelations: clients.map((client) => anOrganisationRelation(firm.id, client.id)),
    contacts,
    contactRelations: [
      ...contacts.map((contact) => aRelation(contact, 'person-responsible')),
      ...serving.flatMap((contact) =>
        clients.map(({ id }) => aRelation(contact, 'representative', { fileId: id })),
      ),
    ],
    authorizations: [
      ...grants,
      ...serving.flatMap((contact) => grants.slice(1).map((grant) => aDelegation(grant, contact))),
    ],
  };
  const accounts = [anAccount(), anAccount(true)];
  const profileLinks = accounts.flatMap((account, at) => {
    const contactId = contacts[at]?.id;
    return contactId ? [{ id: randomUUID(), accountId: account.id, organisationId: firm.id, contactId }] : [];
  });
  await onBoth((store) => store.load({ ...data, accounts, profileLinks }));
  const idsOf = (rows: ReadonlyArray<{ readonly id: string }>) => rows.map(({ id }) => id).sort();
  return { ...data, firm, clients, idsOf };
}

describe('what a plan rests on', () => {
  it('is everything of the contacts named, and what else there is in their files', async () => {
    const { firm, clients, contacts, idsOf, ...world } = await aFirm([{}, {}, {}]);
    const [first, second, third] = contacts;
    if (!first || !second || !third) throw new Error('not the firm');
    const facts = await factsFor(firm.id, [anIssue(second.id), anIssue(randomUUID())]);
    expect(facts).toMatchObject({ ...AT, organisation: firm });
    expect(facts.contacts).toEqual([
      { contact: second, linked: true, accountOpen: false, liveCode: false, codeBlockedUntil: null },
    ]);
    expect(idsOf(facts.files)).toEqual(idsOf([firm, ...clients]));
    expect(idsOf(facts.organisationRelations)).toEqual(idsOf(world.organisationRelations));
    expect(idsOf(facts.contactRelations)).toEqual(
      idsOf(world.contactRelations.filter(({ contactId }) => contactId === second.id)),
    );
    expect(idsOf(facts.authorizations)).toEqual(
      idsOf(world.authorizations.filter(({ contactId }) => contactId === null || contactId === second.id)),
    );
    expect([...facts.cover]).toEqual(idsOf(clients));
    expect(facts.responsibles.map(({ contactId }) => contactId)).toEqual([first.id]);
  });

  it('leaves out the files that nothing of it names', async () => {
    const { firm, clients, contacts, idsOf } = await aFirm([{}, {}], 4);
    const [first] = contacts;
    const fileId = clients[1]?.id ?? '';
    const facts = await factsFor(firm.id, [
      aGrantOf({ contactId: first?.id ?? null, fileId }),
      aGrantOf({ contactId: first?.id ?? null }),
    ]);
    expect(idsOf(facts.files)).toEqual([firm.id, fileId].sort());
    expect(facts.organisationRelations.map((one) => one.fileId)).toEqual([fileId]);
    expect(facts.authorizations.map((one) => one.fileId).sort()).toEqual([firm.id, fileId].sort());
    expect(facts.cover).toEqual([fileId]);
    expect((await factsFor(firm.id, [])).contacts).toEqual([]);
  });

  it('counts neither what is over, nor what never began, as cover or in charge', async () => {
    const { firm, contacts, contactRelations, authorizations } = await aFirm([{}, {}, {}]);
    await onBoth((store) =>
      store.write(async (transaction) => {
        const ids = authorizations.flatMap(({ id, contactId }) => (contactId === null ? [] : [id]));
        await transaction.authorizations.end(firm.id, ids, YESTERDAY);
        const own = contactRelations.filter(({ fileId }) => fileId === firm.id).map(({ id }) => id);
        await transaction.relations.end(firm.id, own, YESTERDAY);
        const [first] = contacts;
        if (!first) throw new Error('nobody');
        const never = { startOn: TODAY, endOn: YESTERDAY };
        await transaction.relations.add([aRelation(first, 'person-responsible', { ...never, id: firm.id })]);
      }),
    );
    const facts = await factsFor(firm.id, [anIssue(contacts[1]?.id ?? '')]);
    expect([facts.cover, facts.responsibles]).toEqual([[], []]);
  });

  it('counts whoever will be in charge, from the day he is', async () => {
    const { firm, contacts } = await aFirm([{}, {}]);
    const [first] = contacts;
    if (!first) throw new Error('no contacts');
    const [chief, ...others] = (await factsFor(firm.id, [])).responsibles;
    expect([chief?.contactId, others]).toEqual([first.id, []]);
    const from = calendarDay('2026-06-01');
    const next = aRelation(first, 'person-responsible', { startOn: from });
    const never = { startOn: calendarDay('2026-05-01'), endOn: calendarDay('2026-04-30') };
    await onBoth((store) =>
      store.write(async (transaction) => {
        await transaction.relations.end(firm.id, [chief?.id ?? ''], calendarDay('2026-05-31'));
        await transaction.relations.add([
          next,
          aRelation(first, 'person-responsible', never),
          // One stretch more in what the lists are made of.
          aRelation(first, 'staff-member', { startOn: calendarDay('2026-09-01') }),
        ]);
      }),
    );
    const facts = await factsFor(firm.id, []);
    const inCharge = facts.responsibles.map(({ id, startOn, endOn }) => ({ id, startOn, endOn }));
    expect(inCharge.toSorted((left, right) => (left.startOn < right.startOn ? -1 : 1))).toEqual([
      { id: chief?.id, startOn: chief?.startOn, endOn: '2026-05-31' },
      { id: next.id, startOn: from, endOn: next.endOn },
    ]);
  });

  it('holds whoever a new person may be already', async () => {
    const { firm, contacts } = await aFirm([
      { firstName: 'Ana', lastName: 'Roy', clientNumber: '1234567' },
      { firstName: 'Léa', lastName: 'Côté', email: 'Lea.COTE@Cote.example' },
      { firstName: 'ANAÏS', lastName: 'Bélanger  Côté', email: 'a@b.example' },
      { firstName: 'Anaïs', lastName: 'Bélanger-Côté' },
      { firstName: 'Anaïs', lastName: 'Bélanger' },
      { firstName: 'Anaïs', lastName: 'Bélanger Côté Roy' },
    ]);
    const found = async (person: object) => {
      const whole = {
        firstName: 'Zoé',
        lastName: 'Zoël',
        email: null,
        language: 'fr' as const,
        phones: [],
        clientNumber: null,
        ...person,
      };
      const act = aGrantOf({ person: whole, newContactId: randomUUID() });
      const facts = await factsFor(firm.id, [act, aGrantOf({ person: { ...whole, lastName: 'Autre' } })]);
      const places = facts.contacts.map(({ contact }) => contacts.findIndex(({ id }) => id === contact.id));
      return places.sort();
    };
    expect(await found({})).toEqual([]);
    expect(await found({ clientNumber: '1234567', email: 'lea.cote@cote.EXAMPLE' })).toEqual([0, 1]);
    expect(await found({ firstName: 'anais', lastName: 'belanger cote' })).toEqual([2]);
    expect(await found({ firstName: 'Anaïs Bélanger', lastName: 'Côté' })).toEqual([2]);
    expect(await found({ firstName: 'Anaïs', lastName: 'BÉLANGER' })).toEqual([4]);
  });

  it('tells of codes that still live, and of those mailed too lately', async () => {
    const { firm, contacts } = await aFirm([
      {},
      {},
      { email: 'Maude@Roy.example' },
      { email: 'luc@roy.example' },
    ]);
    const [, , maude, luc] = contacts;
    if (!maude || !luc) throw new Error('not the firm');
    const ago = (seconds: number) => new Date(NOW.getTime() - seconds * 1000);
    const mail = (contact: Contact, seconds: number, fields: Partial<OutgoingMail> = {}): OutgoingMail => ({
      id: randomUUID(),
      organisationId: firm.id,
      contactId: contact.id,
      to: contact.email?.toLowerCase() ?? '',
      language: 'fr',
      template: 'linking-credentials',
      values: {},
      sealed: null,
      queuedAt: ago(seconds),
      ...fields,
    });
    const code = (contact: Contact, { id: mailId, queuedAt }: OutgoingMail) => ({
      id: randomUUID(),
      organisationId: firm.id,
      contactId: contact.id,
      identifier: randomUUID(),
      codeHash: 'hash',
      mailId,
      issuedAt: queuedAt,
      expiresAt: new Date(queuedAt.getTime() + 86_400_000),
    });
    const mails = [mail(maude, 10), mail(luc, 86_400)];
    await onBoth((store) =>
      store.write(async ({ outbox, linkingCodes }) => {
        await outbox.queue([
          ...mails,
          ...[3500, 3400, 1200, 600].map((seconds) => mail(luc, seconds, { template: 'linking-reminder' })),
          mail(luc, 1, { template: 'contact-updated' }),
        ]);
        await linkingCodes.issue([maude, luc].map((one, at) => code(one, mails[at] ?? mail(one, 0))));
      }),
    );
    const known = async () => {
      const { contacts: found } = await factsFor(firm.id, [anIssue(maude.id), anIssue(luc.id)]);
      const place = (id: string) => found.find(({ contact }) => contact.id === id);
      return [maude, luc].map(({ id }) => [place(id)?.liveCode, place(id)?.codeBlockedUntil]);
    };
    expect(await known()).toEqual([
      [true, '2026-03-10T15:00:50.000Z'],
      [false, null],
    ]);
    await onBoth((store) => store.write(({ outbox }) => outbox.queue([mail(luc, 300)])));
    expect((await known())[1]).toEqual([false, '2026-03-10T15:01:40.000Z']);
  });

  it('takes as many statements for one act as for hundreds', async () => {
    const { firm, clients, contacts } = await aFirm(
      Array.from({ length: 30 }, (_, at) => ({ lastName: `Roy ${at}`, email: `roy${at}@roy.example` })),
      20,
    );
    const all = contacts.flatMap(({ id }) =>
      clients.map((client) => aGrantOf({ contactId: id, fileId: client.id })),
    );
    const counts: number[] = [];
    for (const acts of [[], all.slice(-1), all]) {
      statements = 0;
      const facts = await opened.store.requests.factsFor(firm.id, acts, AT);
      counts.push(statements);
      const relations = { 0: 0, 1: 21 }[acts.length] ?? 30 + 29 * 20;
      expect(facts.contactRelations).toHaveLength(relations);
    }
    expect(counts).toEqual([11, 11, 11]);
  });
});
