import type * as z from 'zod';
import type { incidentFactsSchema } from '#contract/privacy/incident.schema.ts';
import type { FieldProblem } from '#contract/problem.ts';
import { type CalendarDay, calendarDay } from '#domain/calendar/calendar-day.ts';
import type { IncidentFacts } from '#domain/privacy/incident.ts';
import { Refusal } from '#server/http/refusal.ts';

/** What was sent, as a line of the register. Throws `fields-invalid` for days to come, and for an end before its start. */
export function incidentFacts(body: z.output<typeof incidentFactsSchema>, today: CalendarDay): IncidentFacts {
  const { occurredFrom, occurredTo, knownOn } = body;
  const days = Object.entries({ occurredFrom, occurredTo, knownOn });
  const fields = days.flatMap(([name, day]): FieldProblem[] => {
    const pointer = `/body/${name}`;
    if (day > today) return [{ pointer, code: 'too-big', params: { max: today } }];
    return day < occurredFrom ? [{ pointer, code: 'too-small', params: { min: occurredFrom } }] : [];
  });
  if (fields.length > 0) throw new Refusal('fields-invalid', { fields });
  const dayOrNull = (day: string | null) => (day === null ? null : calendarDay(day));
  return {
    ...body,
    occurredFrom: calendarDay(occurredFrom),
    occurredTo: calendarDay(occurredTo),
    knownOn: calendarDay(knownOn),
    commissionToldOn: dayOrNull(body.commissionToldOn),
    personsToldOn: dayOrNull(body.personsToldOn),
  };
}
