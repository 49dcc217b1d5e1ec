import type { Authorization } from '#domain/authorization/authorization.ts';
import { type CalendarDay, calendarDay } from '#domain/calendar/calendar-day.ts';
import { NO_END } from '#domain/calendar/period.ts';
import type { Contact } from '#domain/contact/contact.ts';
import { isIndividualFile } from '#domain/file/client-file.ts';
import type { ModelRecords } from '#domain/invariants/model-records.ts';
import { ORGANISATION_KINDS } from '#domain/organisation/organisation.ts';
import { NO_DETAILS } from '#domain/organisation/organisation-details.ts';
import type { ContactRelation } from '#domain/relation/contact-relation.ts';
import type { OrganisationRelation } from '#domain/relation/organisation-relation.ts';
import type { Act, GrantAct, Person } from '#domain/request/act.ts';
import type { KnownContact, LinePlan, PlanFacts, PlanOptions, RequestPlan } from '#domain/request/plan.ts';
import { planRequest } from '#domain/request/plan-request.ts';

export const TODAY = calendarDay('2026-11-22');
export const YESTERDAY = calendarDay('2026-11-21');
export const NEXT_YEAR = calendarDay('2027-01-01');
export const YEAR_END = calendarDay('2026-12-31');

const since2024 = {
  startOn: calendarDay('2024-01-01'),
  endOn: NO_END,
  origin: 'converted',
  visibleAt: null,
} as const;

/** Days from `YYYY-MM-DD` on, up to the other or without an end. */
export function days(startOn: string, endOn: string = NO_END) {
  return { startOn: calendarDay(startOn), endOn: calendarDay(endOn) };
}

export function aPerson(given: Partial<Person> = {}): Person {
  const names = { firstName: 'Zoé', lastName: 'Larivière', email: 'zoe@lariviere.example' };
  return { ...names, language: 'fr', phones: [], clientNumber: null, ...given };
}

export function aKnown(id: string, given: Partial<Contact> = {}, known: Partial<KnownContact> = {}) {
  const name = { firstName: id, lastName: 'Tremblay-Ng', email: `${id}@cabinet.example` };
  const contact: Contact = {
    ...aPerson(name),
    id,
    organisationId: 'firm',
    address: null,
    version: 1,
    ...given,
  };
  return { contact, linked: false, liveCode: false, codeBlockedUntil: null, ...known };
}

export function aTie(fileId: string, given: Partial<OrganisationRelation> = {}): OrganisationRelation {
  const kind = 'has-accounting-firm';
  return { id: `tie-${fileId}`, organisationId: 'firm', fileId, kind, ...since2024, ...given };
}

/** A relation of a contact to a file, by default « Membre du personnel » in the firm and « Individu autorisé » elsewhere. */
export function aRelation(contactId: string, fileId = 'firm', given: Partial<ContactRelation> = {}) {
  const kind = fileId === 'firm' ? 'staff-member' : 'authorized-individual';
  const row: ContactRelation = {
    id: `${contactId}-${fileId}`,
    organisationId: 'firm',
    contactId,
    function: kind,
    fileId,
    ...since2024,
    ...given,
  };
  return row;
}

/** A subject that the firm holds in a file, or passes to a contact; « Écriture ». */
export function aSubject(
  fileId: string,
  subject: Authorization['subject'],
  given: Partial<Authorization> = {},
): Authorization {
  const id = `${given.contactId ?? 'held'}-${fileId}-${subject}`;
  const whose = { id, organisationId: 'firm', fileId, contactId: null };
  return { ...whose, subject, right: 'write', ...since2024, ...given };
}

export const CHIEF = aRelation('anais', 'firm', { id: 'chief', function: 'person-responsible' });

/**
 * A firm with two clients, « Toitures » for good and « Briques » until next June; Anaïs answers for it, Huong does the reports of
 * the first client, Léo nothing so far.
 */
export function someFacts(given: Partial<PlanFacts> = {}): PlanFacts {
  return {
    organisation: { id: 'firm', name: 'Cabinet', kind: 'accounting-firm' },
    details: NO_DETAILS,
    today: TODAY,
    now: '2026-11-22T15:00:00.000Z',
    visibleAt: '2026-11-23T08:00:00.000Z',
    contacts: [aKnown('anais', {}, { linked: true, accountOpen: true }), aKnown('huong'), aKnown('leo')],
    files: [
      { id: 'firm', name: 'Cabinet', kind: 'accounting-firm' },
      { id: 'roof', name: 'Toitures', kind: 'employer' },
      { id: 'brick', name: 'Briques', kind: 'employer' },
      { id: 'former', name: 'Ancien client', kind: 'employer' },
    ],
    organisationRelations: [
      aTie('roof'),
      aTie('brick', days('2024-01-01', '2027-06-30')),
      aTie('former', days('2024-01-01', '2025-12-31')),
    ],
    contactRelations: [CHIEF, aRelation('huong'), aRelation('leo'), aRelation('huong', 'roof')],
    authorizations: [
      aSubject('firm', 'profile'),
      aSubject('firm', 'payments-and-statements', { right: 'read' }),
      aSubject('roof', 'monthly-report'),
      aSubject('roof', 'payments-and-statements', { right: 'read' }),
      aSubject('roof', 'site-and-compliance'),
      aSubject('roof', 'workforce'),
      aSubject('brick', 'monthly-report', days('2024-01-01', '2027-06-30')),
      aSubject('roof', 'monthly-report', { contactId: 'huong' }),
    ],
    cover: [],
    responsibles: [CHIEF],
    firms: [],
    ...given,
  };
}

export function aGrant(given: Partial<GrantAct> = {}): GrantAct {
  return {
    kind: 'grant',
    contactId: given.person ? null : 'leo',
    person: null,
    newContactId: given.person ? 'new' : null,
    fileId: 'firm',
    function: 'staff-member',
    startOn: TODAY,
    endOn: NO_END,
    subjects: [],
    ...given,
  };
}

/** Plans with ids `new-1`, `new-2`… */
export function plan(
  acts: readonly Act[],
  facts = someFacts(),
  options: Partial<PlanOptions> = {},
): RequestPlan {
  let count = 0;
  const newId = () => `new-${++count}`;
  return planRequest(acts, facts, { newId, accepted: false, ...options });
}

/** The plan of one line. */
export function planOne(act: Act, facts = someFacts(), options: Partial<PlanOptions> = {}): LinePlan {
  const [line] = plan([act], facts, options).lines;
  if (!line) throw new Error('no line');
  return line;
}

/** The code of a refusal, or the outcome, to be compared at a glance. */
export function verdictOf({ outcome, refusal }: LinePlan): string {
  return refusal?.code ?? outcome;
}

export function notesOf({ notes }: LinePlan): string[] {
  return notes.map(({ code }) => code);
}

/** The facts once the store has written what the lines change. */
export function applied(facts: PlanFacts, { lines }: RequestPlan): PlanFacts {
  return lines.reduce(
    (before, line) => (line.outcome === 'applies' ? withLine(before, line) : before),
    facts,
  );
}

function withLine(facts: PlanFacts, { changes }: LinePlan): PlanFacts {
  const ends = new Map<string, CalendarDay>(
    [...changes.relationEnds, ...changes.authorizationEnds].map(({ id, endOn }) => [id, endOn]),
  );
  const move = <Row extends { readonly id: string; readonly endOn: CalendarDay }>(rows: readonly Row[]) =>
    rows.map((row) => ({ ...row, endOn: ends.get(row.id) ?? row.endOn }));
  const { contactAdded, contactChanged } = changes;
  const known = facts.contacts.map((one) =>
    one.contact.id === contactChanged?.contactId
      ? { ...one, contact: { ...one.contact, ...contactChanged.changes, version: one.contact.version + 1 } }
      : one,
  );
  const contactRelations = [...move(facts.contactRelations), ...changes.relationsAdded];
  return {
    ...facts,
    contacts: contactAdded ? [...known, { ...aKnown('new'), contact: contactAdded }] : known,
    contactRelations,
    authorizations: [...move(facts.authorizations), ...changes.authorizationsAdded],
    responsibles: responsiblesOf({ ...facts, contacts: known }, contactRelations),
  };
}

/** Whoever answers for the organisation, today or later. */
export function responsiblesOf(facts: PlanFacts, relations: readonly ContactRelation[]) {
  const open = new Set(facts.contacts.flatMap((one) => (one.accountOpen ? [one.contact.id] : [])));
  return relations.filter(
    (row) => row.function === 'person-responsible' && row.fileId === 'firm' && open.has(row.contactId),
  );
}

/** Everything as the rules of the model look at it. */
export function recordsOf(facts: PlanFacts): ModelRecords {
  const linked = facts.contacts.filter((one) => one.linked).map(({ contact }) => contact);
  return {
    organisations: facts.files.flatMap(({ id, name, kind }) => {
      const known = ORGANISATION_KINDS.find((one) => one === kind);
      return known ? [{ id, name, kind: known }] : [];
    }),
    individuals: facts.files.filter(isIndividualFile),
    organisationRelations: facts.organisationRelations,
    contacts: facts.contacts.map(({ contact }) => contact),
    contactRelations: facts.contactRelations,
    authorizations: facts.authorizations,
    accounts: linked.map(({ id }) => ({ id: `account-${id}`, disabled: false })),
    profileLinks: linked.map(({ id }) => ({
      id: `link-${id}`,
      accountId: `account-${id}`,
      organisationId: 'firm',
      contactId: id,
    })),
  };
}
