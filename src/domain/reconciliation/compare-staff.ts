import type { ContactFunction } from '#domain/relation/contact-relation.ts';
import { foldText } from '#domain/search/fold-text.ts';
import type { OutsidePerson } from './outside-person.ts';

/** A contact as the console knows it, active or not. */
export interface InsidePerson {
  readonly contactId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string | null;
  readonly language: 'fr' | 'en';
  readonly clientNumber: string | null;
  readonly active: boolean;
  /** Its functions in the organisation today. */
  readonly functions: readonly ContactFunction[];
  /** An account is linked: the e-mail belongs to its owner. */
  readonly linked: boolean;
}

/**
 * `present`: both say the same. `missing`: the list alone has it. `different`: both have it, not alike. `departed`: the console alone has
 * it as active. `doubtful`: who it is can't be told for sure.
 */
export const COMPARISON_STATES = ['missing', 'different', 'departed', 'doubtful', 'present'] as const;

export type ComparisonState = (typeof COMPARISON_STATES)[number];

/** What can differ between the two. */
export type DifferingField = 'firstName' | 'lastName' | 'email' | 'language' | 'function' | 'active';

export type DoubtReason = 'several-contacts' | 'twice-in-list' | 'same-name-other-email' | 'name-missing';

export interface ComparedPerson {
  readonly state: ComparisonState;
  readonly outside: OutsidePerson | null;
  readonly inside: InsidePerson | null;
  readonly differences: readonly DifferingField[];
  /** For `doubtful`: why, and whom it may be. */
  readonly doubt: { readonly reason: DoubtReason; readonly candidates: readonly InsidePerson[] } | null;
}

/**
 * Puts a list of the organisation's staff beside its contacts, in time proportional to both. A client number is sure, an e-mail nearly so, a name
 * alone only while nothing contradicts it. Lines come first, in their order; then the departed, by name.
 */
export function compareStaff(
  outside: readonly OutsidePerson[],
  inside: readonly InsidePerson[],
): ComparedPerson[] {
  const index = indexContacts(inside);
  const seen = new Map<string, number>();
  const lines = outside.map((person) => {
    const compared = comparePerson(person, index);
    if (compared.inside) seen.set(compared.inside.contactId, (seen.get(compared.inside.contactId) ?? 0) + 1);
    for (const one of compared.doubt?.candidates ?? [])
      if (!seen.has(one.contactId)) seen.set(one.contactId, 0);
    return compared;
  });
  const repeated = lines.map((line) =>
    line.inside && (seen.get(line.inside.contactId) ?? 0) > 1
      ? doubtful(line.outside, 'twice-in-list', [line.inside])
      : line,
  );
  const departed = inside.filter(({ contactId, active }) => active && !seen.has(contactId));
  return [
    ...repeated,
    ...departed.map(
      (person): ComparedPerson => ({
        state: 'departed',
        outside: null,
        inside: person,
        differences: [],
        doubt: null,
      }),
    ),
  ];
}

interface ContactIndexes {
  readonly byNumber: ReadonlyMap<string, readonly InsidePerson[]>;
  readonly byEmail: ReadonlyMap<string, readonly InsidePerson[]>;
  readonly byName: ReadonlyMap<string, readonly InsidePerson[]>;
}

function indexContacts(inside: readonly InsidePerson[]): ContactIndexes {
  return {
    byNumber: grouped(inside, ({ clientNumber }) => clientNumber),
    byEmail: grouped(inside, ({ email }) => email?.toLowerCase() ?? null),
    byName: grouped(inside, nameKey),
  };
}

function grouped(
  people: readonly InsidePerson[],
  keyOf: (person: InsidePerson) => string | null,
): Map<string, InsidePerson[]> {
  const groups = new Map<string, InsidePerson[]>();
  for (const person of people) {
    const key = keyOf(person);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(person);
    else groups.set(key, [person]);
  }
  return groups;
}

function nameKey({
  firstName,
  lastName,
}: {
  readonly firstName: string | null;
  readonly lastName: string | null;
}) {
  return firstName === null || lastName === null ? null : foldText(`${firstName} ${lastName}`);
}

function comparePerson(person: OutsidePerson, index: ContactIndexes): ComparedPerson {
  const sure =
    index.byNumber.get(person.clientNumber ?? '') ??
    index.byEmail.get(person.email?.toLowerCase() ?? '') ??
    [];
  if (sure.length > 1) return oneOf(person, sure) ?? doubtful(person, 'several-contacts', sure);
  const [known] = sure;
  if (known) return beside(person, known);
  const key = nameKey(person);
  // Nobody is added without both names.
  if (key === null) return doubtful(person, 'name-missing', []);
  const namesakes = index.byName.get(key) ?? [];
  const [namesake] = namesakes;
  if (!namesake) return missing(person);
  if (namesakes.length > 1) return doubtful(person, 'several-contacts', namesakes);
  const otherEmail = person.email !== null && namesake.email !== null;
  return otherEmail ? doubtful(person, 'same-name-other-email', [namesake]) : beside(person, namesake);
}

/** Of several with the same e-mail, the one who bears the name too. */
function oneOf(person: OutsidePerson, several: readonly InsidePerson[]): ComparedPerson | undefined {
  const key = nameKey(person);
  const named = several.filter((one) => nameKey(one) === key);
  return named.length === 1 && named[0] ? beside(person, named[0]) : undefined;
}

/** One line and one contact, known to be the same person. */
export function beside(person: OutsidePerson, known: InsidePerson): ComparedPerson {
  const differences = differencesOf(person, known);
  return {
    state: differences.length > 0 ? 'different' : 'present',
    outside: person,
    inside: known,
    differences,
    doubt: null,
  };
}

/** What the list leaves open differs from nothing; letters' case and accents of names do matter, those of e-mails don't. */
export function differencesOf(person: OutsidePerson, known: InsidePerson): DifferingField[] {
  const differs: Readonly<Record<DifferingField, boolean>> = {
    firstName: person.firstName !== null && person.firstName !== known.firstName,
    lastName: person.lastName !== null && person.lastName !== known.lastName,
    email: person.email !== null && person.email.toLowerCase() !== known.email?.toLowerCase(),
    language: person.language !== null && person.language !== known.language,
    function: known.active && person.function !== null && !known.functions.includes(person.function),
    active: !known.active,
  };
  return (Object.keys(differs) as DifferingField[]).filter((field) => differs[field]);
}

/** A line of somebody whom the console doesn't know. */
export function missing(outside: OutsidePerson): ComparedPerson {
  return { state: 'missing', outside, inside: null, differences: [], doubt: null };
}

function doubtful(
  outside: OutsidePerson | null,
  reason: DoubtReason,
  candidates: readonly InsidePerson[],
): ComparedPerson {
  return { state: 'doubtful', outside, inside: null, differences: [], doubt: { reason, candidates } };
}
