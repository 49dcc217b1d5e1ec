import type { Authorization, Right } from '#domain/authorization/authorization.ts';
import { addDays } from '#domain/calendar/calendar-day.ts';
import type { Period } from '#domain/calendar/period.ts';
import { gapsIn, intersection } from '#domain/calendar/period-set.ts';
import type { SubjectGrant } from './act.ts';
import type { MovedAuthorization } from './line-plan.ts';
import type { PlanOptions } from './plan.ts';
import type { PlanState } from './plan-state.ts';

/** For whom, in which file, on which days. */
export interface Ground {
  readonly contactId: string;
  readonly fileId: string;
  readonly period: Period;
  readonly state: PlanState;
  readonly newId: PlanOptions['newId'];
}

export interface PassedSubject {
  readonly added: readonly Authorization[];
  /** What ends because a greater right takes its place. */
  readonly replaced: readonly MovedAuthorization[];
}

/** Days on which a subject passes, by right, and the lesser rights that give way for them. */
export interface PassedDays {
  readonly write: readonly Period[];
  readonly read: readonly Period[];
  readonly replaced: readonly MovedAuthorization[];
}

/**
 * Each day gets the lesser of what is asked for and what is held (`passing`), where there isn't as much already (`theirs`). A lesser
 * right gives way for those days alone: what it held before and after them stays.
 */
export function daysToPass(
  right: Right,
  passing: readonly Authorization[],
  theirs: readonly Authorization[],
  period: Period,
): PassedDays {
  const write = right === 'write' ? missing(passing.filter(writes), period, theirs.filter(writes)) : [];
  const readDays = missing(passing, period, [...theirs, ...write]);
  const lesser = theirs.filter((row) => !writes(row) && write.some((days) => intersection(row, days)));
  const kept = lesser.map((row) => ({ row, pieces: gapsIn(row, write) }));
  const replaced = kept.map(({ row, pieces }) => {
    const first = pieces.find(({ startOn }) => startOn === row.startOn);
    return { row, endOn: first?.endOn ?? addDays(row.startOn, -1) };
  });
  const rest = kept.flatMap(({ row, pieces }) => pieces.filter(({ startOn }) => startOn > row.startOn));
  return { write, read: [...readDays, ...rest], replaced };
}

/** What passes of one subject to a contact, of what the organisation holds in the file. */
export function passSubject(
  { subject, right }: SubjectGrant,
  held: readonly Authorization[],
  ground: Ground,
): PassedSubject {
  const { contactId, fileId, period, state } = ground;
  const theirs = state.delegations.in(contactId, fileId).filter((row) => row.subject === subject);
  const passing = held.filter((row) => row.subject === subject);
  const { write, read, replaced } = daysToPass(right, passing, theirs, period);
  const make = (days: readonly Period[], given: Right) =>
    days.map((one) => authorization({ subject, right: given }, one, ground));
  return { added: [...make(write, 'write'), ...make(read, 'read')], replaced };
}

export function writes({ right }: Pick<Authorization, 'right'>): boolean {
  return right === 'write';
}

/** The days of the period on which one of these is held, and none of the others. */
function missing(held: readonly Authorization[], period: Period, others: readonly Period[]): Period[] {
  return held.flatMap((row) => intersection(row, period) ?? []).flatMap((days) => gapsIn(days, others));
}

function authorization(
  { subject, right }: SubjectGrant,
  { startOn, endOn }: Period,
  { contactId, fileId, state, newId }: Ground,
): Authorization {
  const { organisation, visibleAt } = state.facts;
  const organisationId = organisation.id;
  const id = newId();
  const origin = 'request';
  return { id, organisationId, fileId, contactId, subject, right, startOn, endOn, origin, visibleAt };
}
