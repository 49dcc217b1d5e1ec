import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { AUTHORIZED_SUBJECTS, type Authorization, RIGHTS } from '#domain/authorization/authorization.ts';
import { isDelegable, isHeldBy } from '#domain/authorization/subject-catalogue.ts';
import { addDays, type CalendarDay, calendarDay } from '#domain/calendar/calendar-day.ts';
import { NO_END } from '#domain/calendar/period.ts';
import { CONTACT_FUNCTIONS } from '#domain/relation/contact-relation.ts';
import { ORGANISATION_RELATION_KINDS } from '#domain/relation/organisation-relation.ts';
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

/** Names of files and of people, namesakes among them, that put order and search to the test. */
const FILES = [
  'Toitures Émond',
  'Toitures emond',
  'Béton Cœur',
  'Béton',
  'O’Brien',
  "O'Brien",
  'Ça & là',
  '100 %',
];
const PEOPLE = ['Côté', 'Cote', 'Roy', 'Éthier', 'Béton', 'Lebœuf'];

const SUBJECTS = AUTHORIZED_SUBJECTS.slice(0, 4);

/** Who serves, and the ties and files of its clients. */
const SERVICE = {
  'accounting-firm': { tie: 'has-accounting-firm', file: 'employer' },
  association: { tie: 'is-represented-by', file: 'worker' },
} as const;

const day = fc.integer({ min: -3, max: 3 }).map((count): CalendarDay => addDays(TODAY, count));

const period = fc
  .tuple(fc.option(day, { nil: calendarDay('2001-01-01') }), fc.option(day, { nil: NO_END }))
  .map(([start, end]) => (start <= end ? { startOn: start, endOn: end } : { startOn: end, endOn: start }));

const visibleAt = fc.constantFrom(null, '2026-03-10T15:00:00.000Z');

const person = fc.record({
  lastName: fc.constantFrom(...PEOPLE),
  linked: fc.boolean(),
  function: fc.constantFrom(...CONTACT_FUNCTIONS),
  period,
});

const grant = fc.record({
  id: fc.uuid(),
  file: fc.nat(),
  subject: fc.constantFrom(...SUBJECTS, 'workforce' as const),
  right: fc.constantFrom(...RIGHTS),
  period,
  visibleAt,
  delegates: fc.uniqueArray(fc.record({ id: fc.uuid(), contact: fc.nat(), narrowed: fc.boolean() }), {
    maxLength: 3,
    selector: ({ id }) => id,
  }),
});

/** A firm with files, grants in them, and what its contacts hold of those. */
export const aModel = fc
  .record({
    kind: fc.constantFrom('accounting-firm' as const, 'association' as const),
    files: fc.array(fc.constantFrom(...FILES), { minLength: 1, maxLength: 6 }),
    people: fc.array(person, { minLength: 1, maxLength: 5 }),
    grants: fc.uniqueArray(grant, { maxLength: 14, selector: ({ id }) => id }),
    ties: fc.array(fc.record({ file: fc.nat(), period, visibleAt }), { maxLength: 8 }),
  })
  .map(({ kind, files, people, grants, ties }) => {
    const firm = anOrganisation({ kind });
    const served = SERVICE[kind];
    const clients = files.map((name) => ({ id: randomUUID(), name, kind: served.file }));
    const employers = clients.flatMap((one) => (one.kind === 'employer' ? [{ ...one, kind: one.kind }] : []));
    const all = [firm, ...clients];
    const at = <Item>(items: readonly Item[], place: number): Item => items[place % items.length] as Item;
    const contacts = people.map(({ lastName }) =>
      aContact(firm.id, { lastName, email: `${lastName}@roy.example`.replace(/[^\x20-\x7e]/g, 'x') }),
    );
    const held = new Map<string, Authorization[]>();
    for (const one of grants) {
      const fileId = at(all, one.file).id;
      if (!isHeldBy(one.subject, kind, fileId === firm.id)) continue;
      const own = aGrant(firm.id, {
        ...one.period,
        id: one.id,
        fileId,
        subject: one.subject,
        right: one.right,
        visibleAt: one.visibleAt,
      });
      const passes = fileId === firm.id || isDelegable(one.subject);
      const delegates = new Map(one.delegates.map((delegate) => [at(contacts, delegate.contact), delegate]));
      const delegations = [...delegates].map(([contact, { id, narrowed }]) =>
        aDelegation(own, contact, { id, ...(narrowed && { right: 'read', endOn: own.startOn }) }),
      );
      // One grant for each file and subject.
      held.set(`${fileId} ${one.subject}`, [own, ...(passes ? delegations : [])]);
    }
    const accounts = people.flatMap(({ linked }, place) => (linked ? [{ place, account: anAccount() }] : []));
    const tied = new Map(
      ties.map((tie) => {
        const file = at(clients, tie.file);
        const { visibleAt: seenAt } = tie;
        const fields = { ...tie.period, kind: served.tie, visibleAt: seenAt };
        return [file.id, anOrganisationRelation(firm.id, file.id, fields)];
      }),
    );
    const data: WorldData = {
      ...EMPTY_WORLD,
      organisations: [firm, ...employers],
      individuals: clients.flatMap((one) => (one.kind === 'worker' ? [{ ...one, kind: one.kind }] : [])),
      organisationRelations: [...tied.values()],
      contacts,
      contactRelations: people.map((one, place) => aRelation(at(contacts, place), one.function, one.period)),
      authorizations: [...held.values()].flat(),
      accounts: accounts.map(({ account }) => account),
      profileLinks: accounts.map(({ place, account }) => ({
        id: randomUUID(),
        accountId: account.id,
        organisationId: firm.id,
        contactId: at(contacts, place).id,
      })),
    };
    return { organisationId: firm.id, data };
  });

function anAccount() {
  const id = randomUUID();
  const names = { firstName: 'Ève', lastName: 'Roy', language: 'fr' as const };
  return { id, email: `${id}@roy.example`, disabled: false, agent: false, ...names };
}

const search = fc.constantFrom(
  '',
  '',
  '',
  'emond',
  'cote',
  'beton',
  'toitures emond',
  'e',
  'roy beton',
  'œ',
  '%',
  'zzz',
  'roy.example',
);

const window = {
  day: fc.oneof({ weight: 2, arbitrary: fc.constant(TODAY) }, { weight: 1, arbitrary: day }),
  startedOnly: fc.boolean(),
  search,
  active: fc.constantFrom(undefined, undefined, undefined, true, false),
  endingWithin: fc.constantFrom(undefined, undefined, undefined, 0, 2, 366),
  descending: fc.boolean(),
  limit: fc.integer({ min: 1, max: 8 }),
};

const few = <Value>(values: readonly Value[]) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant<Value[]>([]) },
    { weight: 1, arbitrary: fc.subarray([...values], { minLength: 1, maxLength: 2 }) },
  );

/** A list of authorizations as a screen could ask for it; files and contacts are named by their places in the world. */
export const anAuthorizationListOf = fc.record({
  ...window,
  files: few([0, 1, 2]),
  contacts: few([0, 1, 2]),
  subjects: few(SUBJECTS),
  rights: few(RIGHTS),
  functions: few(CONTACT_FUNCTIONS),
  holder: fc.constantFrom(undefined, undefined, undefined, 'organisation' as const, 'contact' as const),
  neverLinked: fc.constantFrom(false, false, true),
  sort: fc.constantFrom('own-first' as const, 'subject' as const, 'file' as const, 'contact' as const),
});

export const anOrganisationRelationListOf = fc.record({
  ...window,
  kinds: few(ORGANISATION_RELATION_KINDS),
  sort: fc.constantFrom('client' as const, 'active' as const, 'end' as const),
});
