import { calendarDay } from '#domain/calendar/calendar-day.ts';
import { NO_END } from '#domain/calendar/period.ts';
import { buildGrants, type Subjects } from '#mocks/builders/build-grants.ts';
import type { WorldData } from '#server/store/world-data.ts';
import type { Cast } from './assemble-world.ts';
import { delegateTo, type Served } from './delegate-to.ts';

/** An organisation's own file: what it holds there since a day, and who has it. */
export function ownFile(
  cast: Cast,
  startOn: string,
  subjects: Subjects,
  served: readonly Served[],
): Pick<WorldData, 'authorizations'> {
  const { id } = cast.organisation;
  const authorizations = buildGrants({
    organisationId: id,
    fileId: id,
    period: { startOn: calendarDay(startOn), endOn: NO_END },
    subjects,
    delegates: served.map((one) => delegateTo(cast, one)),
  });
  return { authorizations };
}
