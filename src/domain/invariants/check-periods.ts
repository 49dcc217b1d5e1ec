import { parseCalendarDay } from '#domain/calendar/calendar-day.ts';
import { isPeriod, type Period } from '#domain/calendar/period.ts';
import type { ModelRecords } from './model-records.ts';
import { type Violation, violationsOf } from './violation.ts';

function isMalformed(period: Period): boolean {
  return !parseCalendarDay(period.startOn) || !parseCalendarDay(period.endOn) || !isPeriod(period);
}

/** Days are of the calendar, and no period ends before it starts. */
export function checkPeriods(records: ModelRecords): Violation[] {
  const { organisationRelations, contactRelations, authorizations } = records;
  const malformed = [organisationRelations, contactRelations, authorizations].flatMap((rows) =>
    rows.filter(isMalformed).map(({ id, organisationId }) => ({ id, organisationId })),
  );
  return violationsOf('period-malformed', malformed);
}
