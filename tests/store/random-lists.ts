import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { addDays, type CalendarDay, calendarDay } from '#domain/calendar/calendar-day.ts';
import { LINKED_VALUES } from '#domain/linking/linking-code.ts';
import { CONTACT_FUNCTIONS } from '#domain/relation/contact-relation.ts';
import { ORIGINS } from '#domain/relation/provenance.ts';
import type { WorldData } from '#server/store/world-data.ts';
import { aContact, anOrganisation, aRelation, EMPTY_WORLD, NOW, TODAY } from './test-world.ts';

/**
 * What French names are made of, and what puts orders to the test: accents, case, ligatures, hyphens, both apostrophes,
 * spaces, digits, letters of neighbours, and characters beyond the first plane.
 */
const LETTERS = [
  ...`aàâäbcçeéèêëfiîïnñoôöœsuùûüyÿzæAÀÂÇEÉÈÊOÔŒÆUZ ----''’‘“»."(,0129ßøłšİ𝒜😀ｱ・`,
  ...'\u00ad\u200d',
];

const STEMS = [
  'Côté',
  'Cote',
  'côte',
  'Coté',
  'De La Tour',
  'Delatour',
  "D'Amour",
  'D’Amour',
  'Saint-Onge',
  'St-Onge',
];
const MORE_STEMS = [
  'Lebœuf',
  'Leboeuf',
  'Æsop',
  'Roy',
  'Roy-Roy',
  'Éthier',
  'Ethier',
  'N’Diaye',
  'O’Neil',
  "O'Neil",
];

/** Orders ignore what follows the name: code points alone tell these apart, and not in the order of UTF-16. */
const IGNORED = ['\ufe0f', '\u{e0100}', '\u200b'].map((mark) => `Roy${mark}`);

// Names arrive in NFC and trimmed.
const scribble = fc
  .array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 5 })
  .map((letters) => letters.join('').normalize('NFC').trim() || 'x');

const stem = fc.constantFrom(...STEMS, ...MORE_STEMS, ...IGNORED);

const name = fc.oneof(
  { weight: 3, arbitrary: stem },
  { weight: 2, arbitrary: scribble },
  { weight: 1, arbitrary: fc.tuple(stem, scribble).map(([start, end]) => start + end) },
);

/** Codes that were made now have run out by then. */
const LATER = new Date(NOW.getTime() + 2 * 86_400_000);

/** Days around today, where standings turn. */
const day = fc.integer({ min: -3, max: 3 }).map((count): CalendarDay => addDays(TODAY, count));

const period = fc
  .tuple(
    fc.option(day, { nil: calendarDay('2001-01-01') }),
    fc.option(day, { nil: calendarDay('9999-12-31') }),
  )
  .map(([start, end]) => (start <= end ? { startOn: start, endOn: end } : { startOn: end, endOn: start }));

const origin = fc.constantFrom(...ORIGINS);

const visibleAt = fc.constantFrom(null, '2026-03-10T15:00:00.000Z', '2026-03-11T04:00:00.000Z');

/** What became of a contact's codes, one after the other. */
const codes = fc.array(
  fc.constantFrom('queued', 'sent', 'delivered', 'bounced', 'dead', 'used', 'voided', 'lives-on'),
  { maxLength: 2 },
);

const person = fc.record({
  codes,
  id: fc.uuid(),
  firstName: name,
  lastName: name,
  email: fc.option(fc.constantFrom('a_b@roy.example', 'cote.roy@roy.example', '50%@roy.example'), {
    nil: null,
  }),
  linked: fc.boolean(),
  relations: fc.uniqueArray(
    fc.record({ kind: fc.constantFrom(...CONTACT_FUNCTIONS), own: fc.boolean(), period, origin, visibleAt }),
    { maxLength: 3, selector: ({ kind, own }) => `${kind} ${own}` },
  ),
});

/** An organisation of a few contacts, each with its relations to it and to a client. */
export const aWorld = fc.uniqueArray(person, { maxLength: 24, selector: ({ id }) => id }).map((people) => {
  const firm = anOrganisation();
  const client = anOrganisation({ kind: 'employer' });
  const made = people.map(({ id, firstName, lastName, email, linked, relations, codes: fates }) => {
    const contact = aContact(firm.id, { id, firstName, lastName, email });
    const account = {
      id: randomUUID(),
      email: `${randomUUID()}@roy.example`,
      firstName,
      lastName,
      language: contact.language,
      disabled: false,
      agent: false,
    };
    return {
      contact,
      fates,
      accounts: linked ? [account] : [],
      relations: relations.map(({ kind, own, period: days, origin: from, visibleAt: seenAt }) =>
        aRelation(contact, kind, {
          ...days,
          origin: from,
          visibleAt: seenAt,
          fileId: own ? firm.id : client.id,
        }),
      ),
    };
  });
  const data: WorldData = {
    ...EMPTY_WORLD,
    organisations: [firm, client],
    contacts: made.map(({ contact }) => contact),
    contactRelations: made.flatMap(({ relations }) => relations),
    accounts: made.flatMap(({ accounts }) => accounts),
    profileLinks: made.flatMap(({ contact, accounts }) =>
      accounts.map(({ id }) => ({
        id: randomUUID(),
        accountId: id,
        organisationId: firm.id,
        contactId: contact.id,
      })),
    ),
  };
  return { organisationId: firm.id, data, fates: made.map(({ contact, fates }) => ({ contact, fates })) };
});

const search = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  { weight: 2, arbitrary: stem.map((text) => text.slice(0, 4)) },
  { weight: 2, arbitrary: fc.constantFrom(...LETTERS) },
  { weight: 1, arbitrary: fc.constantFrom('roy cote', '_', '%', '\\', 'roy.example', 'œ', 'oe ', 'zzz') },
);

/** A list as a screen could ask for it; the organisation is the world's. */
export const aListOf = fc.record({
  day: fc.oneof({ weight: 2, arbitrary: fc.constant(TODAY) }, { weight: 1, arbitrary: day }),
  search,
  functions: fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.subarray([...CONTACT_FUNCTIONS], { minLength: 1, maxLength: 3 }) },
  ),
  active: fc.constantFrom(undefined, undefined, true, false),
  linked: fc.option(
    fc.record({
      values: fc.subarray([...LINKED_VALUES], { minLength: 1, maxLength: 3 }),
      now: fc.constantFrom(NOW, LATER),
    }),
    { nil: undefined },
  ),
  endingWithin: fc.constantFrom(undefined, undefined, undefined, 0, 2, 366),
  startedOnly: fc.boolean(),
  sort: fc.constantFrom('contact' as const, 'function' as const, 'active' as const),
  descending: fc.boolean(),
  limit: fc.integer({ min: 1, max: 8 }),
});
