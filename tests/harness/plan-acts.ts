import fc from 'fast-check';
import { AUTHORIZED_SUBJECTS, type Authorization, RIGHTS } from '#domain/authorization/authorization.ts';
import { isDelegable } from '#domain/authorization/subject-catalogue.ts';
import { addDays, type CalendarDay } from '#domain/calendar/calendar-day.ts';
import { NO_END, type Period } from '#domain/calendar/period.ts';
import { intersection } from '#domain/calendar/period-set.ts';
import { CONTACT_FUNCTIONS } from '#domain/relation/contact-relation.ts';
import type { Act } from '#domain/request/act.ts';
import type { PlanFacts } from '#domain/request/plan.ts';
import { aKnown, aPerson, aRelation, aSubject, aTie, CHIEF, someFacts, TODAY } from './plan-world.ts';

/** What of the catalogue a firm may hold in a client's file. */
const CLIENT_SUBJECTS = [
  'payments-and-statements',
  'profile',
  'monthly-report',
  'site-and-compliance',
  'workforce',
] as const;

/** Some place in a list whose length is known later. */
const place = fc.nat({ max: 1000 });

function at<Item>(items: readonly Item[], one: number): Item | undefined {
  return items[one % items.length];
}

/** A stay around today, in one piece or in two with or without a gap between them. */
const stays = fc
  .record({
    start: fc.integer({ min: -40, max: 10 }),
    length: fc.oneof(fc.integer({ min: 0, max: 80 }), fc.constant(null), fc.constant(null)),
    gap: fc.constantFrom(0, 0, 1, 20),
    again: fc.boolean(),
  })
  .map(({ start, length, gap, again }): Period[] => {
    const startOn = addDays(TODAY, start);
    if (length === null) return [{ startOn, endOn: NO_END }];
    const endOn = addDays(startOn, length);
    const second = { startOn: addDays(endOn, gap + 1), endOn: NO_END };
    return again ? [{ startOn, endOn }, second] : [{ startOn, endOn }];
  });

const holding = fc.record({
  subject: fc.constantFrom(...CLIENT_SUBJECTS),
  stays,
  rights: fc.tuple(place, place),
});

const holdings = fc.uniqueArray(holding, { selector: ({ subject }) => subject, maxLength: 4 });

/** A client's stays with the firm, what the firm holds there, and how long and how far Huong serves it. */
const client = fc.record({ stays, holdings, served: stays, rights: fc.constantFrom(...RIGHTS) });

/** A firm of three; clients come, go and come back. */
export const aFirm = fc
  .record({ own: holdings, clients: fc.array(client, { minLength: 1, maxLength: 3 }) })
  .map(({ own, clients }): PlanFacts => {
    const named = clients.map((one, place) => ({ ...one, fileId: ['roof', 'brick', 'former'][place] ?? '' }));
    const ties = named.flatMap(({ fileId, stays: periods }) =>
      periods.map((days, one) => aTie(fileId, { id: `tie-${fileId}-${one}`, ...days })),
    );
    const ownSubjects = own.filter(({ subject }) => !['workforce', 'monthly-report'].includes(subject));
    const held = [
      ...heldIn('firm', ownSubjects, [{ startOn: CHIEF.startOn, endOn: NO_END }]),
      ...named.flatMap((one) => heldIn(one.fileId, one.holdings, one.stays)),
    ];
    const service = named.flatMap((one) => serviceOf(one, held));
    return someFacts({
      contacts: ['anais', 'huong', 'leo'].map((id) =>
        aKnown(id, {}, { linked: id !== 'leo', accountOpen: id !== 'leo' }),
      ),
      contactRelations: [CHIEF, aRelation('huong'), ...service.map(({ relation }) => relation)],
      organisationRelations: ties,
      authorizations: [...held, ...service.flatMap(({ delegations }) => delegations)],
    });
  });

function heldIn(fileId: string, list: Drawn<typeof holdings>, within: readonly Period[]): Authorization[] {
  return list.flatMap(({ subject, stays: periods, rights }) =>
    within
      .flatMap((tie) => periods.flatMap((days) => intersection(days, tie) ?? []))
      .map((days, one) => {
        const id = `${fileId}-${subject}-${one}`;
        return aSubject(fileId, subject, { id, right: at(RIGHTS, rights[one % 2] ?? 0) ?? 'read', ...days });
      }),
  );
}

function serviceOf(
  { fileId, stays: [tie], served: [stay], rights }: Drawn<typeof client> & { fileId: string },
  held: readonly Authorization[],
) {
  const days = tie && stay && intersection(tie, stay);
  if (!days) return [];
  const delegations = held.flatMap((row): Authorization[] => {
    const shared = row.fileId === fileId && isDelegable(row.subject) ? intersection(row, days) : undefined;
    const right = row.right === 'write' ? rights : 'read';
    return shared ? [{ ...row, ...shared, id: `huong-${row.id}`, contactId: 'huong', right }] : [];
  });
  return [{ relation: aRelation('huong', fileId, days), delegations }];
}

type Drawn<Arbitrary> = Arbitrary extends fc.Arbitrary<infer Value> ? Value : never;

const ahead = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constant(null));

function dayOf(today: CalendarDay, count: number | null): CalendarDay {
  return count === null ? NO_END : addDays(today, count);
}

const grant = fc.record({
  contact: place,
  /** Half of the grants are to the organisation itself: without such a one, a client's file stays closed. */
  file: fc.oneof(fc.constant(0), place),
  function: fc.constantFrom(...CONTACT_FUNCTIONS),
  start: fc.oneof(fc.constant(0), fc.integer({ min: -1, max: 30 })),
  length: ahead,
  subjects: fc.option(
    fc.array(
      fc.record({ subject: fc.constantFrom(...AUTHORIZED_SUBJECTS), right: fc.constantFrom(...RIGHTS) }),
      {
        maxLength: 3,
      },
    ),
  ),
  isNew: fc.constantFrom(false, false, false, true),
});

const end = fc.record({
  contact: place,
  scope: fc.constantFrom('all' as const, 'relations' as const, 'authorizations' as const),
  rows: fc.array(place, { maxLength: 3 }),
  last: fc.oneof(fc.constant(-1), fc.integer({ min: -2, max: 60 }), fc.constant(null)),
});

const changeEnd = fc.record({ row: place, end: ahead });

/** An act that means something in whatever facts it meets: what it names are places in their lists. */
export type ActIn = (facts: PlanFacts) => Act;

export const anAct: fc.Arbitrary<ActIn> = fc.oneof(
  { weight: 5, arbitrary: grant.map((one) => (facts: PlanFacts) => grantIn(one, facts)) },
  { weight: 3, arbitrary: end.map((one) => (facts: PlanFacts) => endIn(one, facts)) },
  { weight: 2, arbitrary: changeEnd.map((one) => (facts: PlanFacts) => changeEndIn(one, facts)) },
);

function contactIn({ contacts }: PlanFacts, one: number): string {
  return at(contacts, one)?.contact.id ?? '';
}

function grantIn(one: Drawn<typeof grant>, facts: PlanFacts): Act {
  const fileId = at(facts.files, one.file)?.id ?? '';
  const startOn = addDays(facts.today, one.start);
  const asked = one.subjects?.filter(({ subject }) => fileId === 'firm' || isDelegable(subject));
  // Most of what is asked for at random isn't held: that is refused, and tells little.
  const held = new Set(
    facts.authorizations.filter((row) => row.fileId === fileId).map(({ subject }) => subject),
  );
  return {
    kind: 'grant',
    contactId: one.isNew ? null : contactIn(facts, one.contact),
    person: one.isNew ? aPerson() : null,
    newContactId: one.isNew ? `person-${one.contact}` : null,
    fileId,
    function: one.function,
    startOn,
    endOn: one.length === null ? NO_END : addDays(startOn, one.length),
    subjects: asked?.filter(({ subject }) => held.has(subject)) ?? null,
  };
}

interface Row {
  readonly id: string;
  readonly contactId: string | null;
}

function endIn({ contact, scope, rows, last }: Drawn<typeof end>, facts: PlanFacts): Act {
  const all: readonly Row[] = scope === 'authorizations' ? facts.authorizations : facts.contactRelations;
  const contactId = at(all, contact)?.contactId ?? contactIn(facts, contact);
  const theirs = all.filter((row) => row.contactId === contactId);
  const ids = scope === 'all' ? [] : rows.flatMap((one) => at(theirs, one)?.id ?? []);
  return { kind: 'end', contactId, scope, ids, lastDay: dayOf(facts.today, last) };
}

function changeEndIn({ row, end: count }: Drawn<typeof changeEnd>, facts: PlanFacts): Act {
  const relation = at(facts.contactRelations, row);
  const ofWhom = { contactId: relation?.contactId ?? '', relationId: relation?.id ?? '' };
  return { kind: 'change-end', ...ofWhom, endOn: dayOf(facts.today, count) };
}
