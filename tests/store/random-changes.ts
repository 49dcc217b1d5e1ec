import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { RIGHTS } from '#domain/authorization/authorization.ts';
import { addDays, type CalendarDay, calendarDay } from '#domain/calendar/calendar-day.ts';
import { NO_END, type Period } from '#domain/calendar/period.ts';
import type { ModelChange } from '#domain/invariants/find-breaking.ts';
import { ORGANISATION_RELATION_KINDS } from '#domain/relation/organisation-relation.ts';
import type { ContactChanges } from '#server/store/contact-store.ts';
import type { WorldData } from '#server/store/world-data.ts';
import {
  aContact,
  aDelegation,
  aGrant,
  anOrganisation,
  anOrganisationRelation,
  aRelation,
  EMPTY_WORLD,
  TODAY,
} from './test-world.ts';

const SUBJECTS = ['profile', 'monthly-report', 'payments-and-statements', 'workforce', 'union-vote'] as const;
const FUNCTIONS = ['person-responsible', 'staff-member', 'authorized-individual'] as const;

/** Since when everything is. */
const START = calendarDay('2020-01-01');

/** Nothing has this id. */
const NOBODY = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';

/** A sound world: a firm with three contacts, two clients, one of which is delegated; an association and a worker beside them. */
export function aSoundWorld(): WorldData {
  const firm = anOrganisation();
  const association = anOrganisation({ kind: 'association', name: 'Alliance du Grès' });
  const clients = ['Béton Cœur', 'Toitures Émond'].map((name) => anOrganisation({ name, kind: 'employer' }));
  const contacts = ['Anaïs', 'Thomas', 'Maude'].map((firstName) => aContact(firm.id, { firstName }));
  const ties = clients.map(({ id }) => anOrganisationRelation(firm.id, id));
  const files = [firm.id, ...clients.map(({ id }) => id)];
  const subjects = ['profile', 'payments-and-statements'] as const;
  const grants = files.flatMap((fileId) =>
    subjects.map((subject) =>
      aGrant(firm.id, { fileId, subject, right: subject === 'profile' ? 'write' : 'read' }),
    ),
  );
  const account = {
    id: randomUUID(),
    email: `${randomUUID()}@roy.example`,
    firstName: 'Anaïs',
    lastName: 'Roy',
    language: 'fr' as const,
    disabled: false,
    agent: false,
  };
  const delegates = contacts.slice(0, 2);
  return {
    ...EMPTY_WORLD,
    organisations: [firm, association, ...clients],
    individuals: [{ id: randomUUID(), name: 'Noé Roy', kind: 'worker' }],
    organisationRelations: ties,
    contacts,
    contactRelations: [
      ...contacts.map((contact, place) =>
        aRelation(contact, FUNCTIONS[place] ?? 'staff-member', { startOn: START }),
      ),
      ...delegates.map((contact) =>
        aRelation(contact, 'authorized-individual', { startOn: START, fileId: clients[0]?.id ?? '' }),
      ),
    ],
    authorizations: [
      ...grants,
      ...grants
        .slice(0, 3)
        .flatMap((grant) => delegates.map((contact) => aDelegation(grant, contact, { right: 'read' }))),
    ],
    accounts: [account],
    profileLinks: contacts.slice(0, 1).map(({ id }) => ({
      id: randomUUID(),
      accountId: account.id,
      organisationId: firm.id,
      contactId: id,
    })),
  };
}

/** A step of a sequence: a change of the model, or of a contact. */
export type Step =
  | {
      readonly model: ModelChange;
      /** It rests on something that isn't so. */
      readonly stale?: boolean;
    }
  | {
      readonly contact: {
        readonly organisationId: string;
        readonly id: string;
        readonly version: number;
        readonly changes: ContactChanges;
      };
    };

/** What a step is made of, by places among the records there are then. */
export const aDraft = fc.record({
  sort: fc.constantFrom(
    ...(['contactRelations', 'organisationRelations', 'authorizations', 'authorizations'] as const),
  ),
  act: fc.constantFrom(...(['add', 'add', 'add', 'end', 'end', 'move', 'move', 'update', 'update'] as const)),
  place: fc.nat(30),
  more: fc.boolean(),
  file: fc.nat(4),
  holder: fc.nat(3),
  function: fc.constantFrom(...FUNCTIONS),
  subject: fc.constantFrom(...SUBJECTS),
  kind: fc.constantFrom(...ORGANISATION_RELATION_KINDS),
  right: fc.constantFrom(...RIGHTS),
  start: fc.integer({ min: -3, max: 3 }),
  end: fc.option(fc.integer({ min: -3, max: 6 }), { nil: undefined }),
  /** Rarely anything that no caller should send. */
  spoiled: fc.oneof(
    { weight: 12, arbitrary: fc.constant(undefined) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(...(['id', 'organisation', 'file', 'contact', 'version'] as const)),
    },
  ),
});

export type Draft = typeof aDraft extends fc.Arbitrary<infer Value> ? Value : never;

/** The step that a draft stands for among these records. */
export function stepOf(draft: Draft, records: WorldData): Step {
  if (draft.act === 'update') return updateOf(draft, records);
  if (draft.act === 'move') return movementOf(draft, records);
  return { model: draft.act === 'add' ? additionOf(draft, records) : endingOf(draft, records) };
}

function at<Item>(items: readonly Item[], place: number): Item {
  return items[place % items.length] as Item;
}

const dayAt = (count: number): CalendarDay => addDays(TODAY, count);

function updateOf({ place, right, spoiled }: Draft, { contacts }: WorldData): Step {
  const { id, organisationId, version } = at(contacts, place);
  return {
    contact: {
      organisationId: spoiled === 'organisation' ? NOBODY : organisationId,
      id: spoiled === 'contact' ? NOBODY : id,
      version: spoiled === 'version' ? version + 1 : version,
      changes: right === 'read' ? { language: 'en' } : { email: `roy${place}@roy.example` },
    },
  };
}

function endingOf({ sort, place, more, end = 0, spoiled }: Draft, records: WorldData): ModelChange {
  const rows: ReadonlyArray<{ readonly id: string; readonly organisationId: string }> = records[sort];
  const first = at(rows, place);
  const ids = [first.id, ...(more ? [at(rows, place + 1).id] : []), ...(spoiled ? [NOBODY] : [])];
  const organisationId = spoiled === 'organisation' ? NOBODY : first.organisationId;
  return { ended: { records: sort, organisationId, ids, endOn: dayAt(end) } };
}

/** Ends put on another day: later or sooner, or on the eve of the start. */
function movementOf(draft: Draft, records: WorldData): Step {
  const { place, more, holder, end = 0, spoiled } = draft;
  const sort = draft.sort === 'authorizations' ? 'authorizations' : 'contactRelations';
  const rows: ReadonlyArray<Period & { readonly id: string; readonly organisationId: string }> =
    records[sort];
  const moved = [at(rows, place), ...(more && rows.length > 1 ? [at(rows, place + 1)] : [])];
  const ends = moved.map(({ id, startOn, endOn: before }) => ({
    id: spoiled === 'id' ? NOBODY : id,
    before: spoiled === 'version' ? addDays(startOn, 9) : before,
    endOn: [addDays(startOn, -1), NO_END][holder] ?? dayAt(end),
  }));
  const organisationId = spoiled === 'organisation' ? NOBODY : at(moved, 0).organisationId;
  const stale = spoiled === 'id' || spoiled === 'organisation' || spoiled === 'version';
  return { model: { moved: { records: sort, organisationId, ends } }, stale };
}

function additionOf(draft: Draft, records: WorldData): ModelChange {
  const { organisations, individuals, contacts } = records;
  const [firm, association, ...clients] = organisations;
  const files = [firm, ...clients, association, ...individuals].flatMap((one) => one?.id ?? []);
  const taken = records[draft.sort].find((row) => row.organisationId === firm?.id)?.id;
  const row = {
    id: draft.spoiled === 'id' && taken ? taken : randomUUID(),
    organisationId: draft.spoiled === 'organisation' ? NOBODY : (firm?.id ?? ''),
    fileId: draft.spoiled === 'file' ? NOBODY : at(files, draft.file),
    startOn: dayAt(draft.start),
    endOn: draft.end === undefined ? NO_END : dayAt(draft.end),
    origin: 'request' as const,
    visibleAt: null,
  };
  const contactId = draft.spoiled === 'contact' ? NOBODY : (at(contacts, draft.holder).id ?? '');
  switch (draft.sort) {
    case 'contactRelations':
      return { added: { contactRelations: [{ ...row, contactId, function: draft.function }] } };
    case 'organisationRelations': {
      // Ids are one's own organisation's: the same one elsewhere is no repetition to a store.
      const serving = draft.more && draft.spoiled === undefined ? association : undefined;
      const organisationId = serving?.id ?? row.organisationId;
      return { added: { organisationRelations: [{ ...row, organisationId, kind: draft.kind }] } };
    }
    case 'authorizations': {
      const { subject, right } = draft;
      const own = { ...row, contactId: null, subject, right };
      // A delegation alone, what the organisation holds alone, or both in one step.
      const delegation = { ...own, id: randomUUID(), contactId, right: draft.place < 20 ? 'read' : right };
      const both = { authorizations: draft.more ? [delegation, own] : [own] };
      return { added: draft.holder < 2 ? { authorizations: [{ ...delegation, id: row.id }] } : both };
    }
  }
}

/** What no constraint can say, each in a change that a store would keep. */
export function unguarded(world: WorldData): ReadonlyArray<readonly [string, ModelChange]> {
  const [firm, association, served] = world.organisations;
  const [anais, , maude] = world.contacts;
  if (!firm || !association || !served || !anais || !maude) throw new Error('not the sound world');
  const own = { organisationId: firm.id, endOn: calendarDay('2026-03-09') };
  const tie = world.organisationRelations.filter(({ fileId }) => fileId === served.id);
  const acting = world.contactRelations.filter(({ fileId }) => fileId === served.id);
  const responsible = world.contactRelations.filter((one) => one.function === 'person-responsible');
  const held = world.authorizations.find((one) => one.fileId === served.id && one.subject === 'profile');
  if (!held) throw new Error('not the sound world');
  const idsOf = (rows: ReadonlyArray<{ readonly id: string }>) => rows.map(({ id }) => id);
  return [
    [
      'file-without-client-relation',
      { ended: { ...own, records: 'organisationRelations', ids: idsOf(tie) } },
    ],
    [
      'file-without-client-relation',
      { added: { contactRelations: [aRelation(maude, 'representative', { fileId: association.id })] } },
    ],
    [
      'delegation-without-contact-relation',
      { ended: { ...own, records: 'contactRelations', ids: idsOf(acting) } },
    ],
    [
      'delegation-without-contact-relation',
      { added: { authorizations: [aDelegation(held, maude, { right: 'read' })] } },
    ],
    ['responsible-missing', { ended: { ...own, records: 'contactRelations', ids: idsOf(responsible) } }],
  ];
}
