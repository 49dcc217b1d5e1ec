import { type CalendarDay, calendarDay } from '#domain/calendar/calendar-day.ts';
import { NO_END } from '#domain/calendar/period.ts';
import type { ClientFile } from '#domain/file/client-file.ts';
import type { Subjects } from '#mocks/builders/build-grants.ts';
import { buildRepresentation } from '#mocks/builders/build-representation.ts';
import type { WorldData } from '#server/store/world-data.ts';
import type { Cast } from './assemble-world.ts';
import { delegateTo, type Served } from './delegate-to.ts';

/** A person represented by an association or a local: since when, what it holds in his file, and who serves it. */
export function represented(
  cast: Cast,
  individual: ClientFile,
  startOn: string,
  subjects: Subjects,
  served: readonly Served[],
  endOn: CalendarDay = NO_END,
): Partial<WorldData> {
  const chain = buildRepresentation({
    union: cast.organisation,
    individual,
    period: { startOn: calendarDay(startOn), endOn },
    subjects,
    delegates: served.map((one) => delegateTo(cast, one)),
  });
  return { individuals: [individual], ...chain };
}
