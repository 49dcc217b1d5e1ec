import type { Authorization } from '#domain/authorization/authorization.ts';
import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import type { Period } from '#domain/calendar/period.ts';
import { daysAfter, lastDayHeld } from '#domain/calendar/period-set.ts';
import type { MovedAuthorization } from './line-plan.ts';

/**
 * What is delegated in a file goes with the last relation to it (002, step 5, « entraîne aussi le retrait des sujets autorisés »): each
 * delegation lasts, after that day, as long as the remaining relations hold it.
 */
export function followRelations(
  delegations: readonly Authorization[],
  relations: readonly Period[],
  lastDay: CalendarDay,
): MovedAuthorization[] {
  return delegations.flatMap((row) => {
    const after = daysAfter(row, lastDay);
    const endOn = after ? lastDayHeld(after, relations) : row.endOn;
    return endOn < row.endOn ? [{ row, endOn }] : [];
  });
}
