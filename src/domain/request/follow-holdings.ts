import type { Authorization } from '#domain/authorization/authorization.ts';
import { addDays, type CalendarDay } from '#domain/calendar/calendar-day.ts';
import { daysAfter, gapsIn, lastDayHeld } from '#domain/calendar/period-set.ts';
import type { MovedAuthorization } from './line-plan.ts';
import { writes } from './pass-subject.ts';
import type { FirmFacts, PlanOptions } from './plan.ts';

interface Followed {
  readonly moved: readonly MovedAuthorization[];
  readonly added: readonly Authorization[];
}

/**
 * What a firm has passed on never exceeds what it holds (section 9, decision 8): after that day it lasts as long as the holdings do,
 * and « Écriture » becomes « Lecture » where that is all that is left.
 */
export function followHoldings(
  { authorizations }: FirmFacts,
  holdings: readonly Authorization[],
  lastDay: CalendarDay,
  { newId }: Pick<PlanOptions, 'newId'>,
): Followed {
  const passedOn = authorizations.filter(({ contactId }) => contactId !== null);
  const moved: MovedAuthorization[] = [];
  const added: Authorization[] = [];
  for (const row of passedOn) {
    const after = daysAfter(row, lastDay);
    if (!after) continue;
    const held = holdings.filter(({ subject }) => subject === row.subject);
    const endOn = lastDayHeld(after, writes(row) ? held.filter(writes) : held);
    if (endOn >= row.endOn) continue;
    moved.push({ row, endOn: endOn < row.startOn ? addDays(row.startOn, -1) : endOn });
    if (!writes(row)) continue;
    const rest = { startOn: addDays(endOn, 1), endOn: row.endOn };
    const readTo = lastDayHeld(rest, held);
    if (readTo < rest.startOn) continue;
    const theirs = passedOn.filter(
      (one) => one.id !== row.id && one.contactId === row.contactId && one.subject === row.subject,
    );
    for (const days of gapsIn({ ...rest, endOn: readTo }, theirs)) {
      added.push({ ...row, ...days, id: newId(), right: 'read' });
    }
  }
  return { moved, added };
}
