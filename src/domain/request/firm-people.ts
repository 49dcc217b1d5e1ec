import type { Authorization } from '#domain/authorization/authorization.ts';
import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import { isActiveOn } from '#domain/calendar/period.ts';
import type { EndChange } from './act.ts';
import { withEnds } from './firm-after.ts';
import { note } from './line-plan.ts';
import type { FirmFacts, LineNote } from './plan.ts';

/**
 * How many of the firm's people lose something that they can do in the file, and whether nobody of the firm can do anything there from
 * `day` on: counted, never named, for an employer knows the firm and not its contacts.
 */
export function firmPeopleNotes(
  firm: FirmFacts,
  ends: readonly EndChange[],
  added: readonly Authorization[],
  day: CalendarDay,
): LineNote[] {
  const passedOn = firm.authorizations.filter(({ contactId }) => contactId !== null);
  const shorter = new Set(ends.filter(({ before, endOn }) => endOn < before).map(({ id }) => id));
  const losing = new Set(passedOn.filter(({ id }) => shorter.has(id)).map(({ contactId }) => contactId));
  if (losing.size === 0) return [];
  const after = [...withEnds(passedOn, ends), ...added.filter(({ contactId }) => contactId !== null)];
  const covered = (rows: readonly Authorization[]) => rows.some((row) => isActiveOn(row, day));
  return [
    note('firm-people-lose', { count: String(losing.size) }),
    ...(covered(passedOn) && !covered(after) ? [note('firm-uncovered')] : []),
  ];
}
