import { type CalendarDay, calendarDay } from '#domain/calendar/calendar-day.ts';
import type { Origin, Provenance } from '#domain/relation/provenance.ts';
import type { WorldData } from '#server/store/world-data.ts';
import { WORLD_TODAY } from './world-today.ts';

/** What began before that day was converted from the old services. */
const FIRST_REQUESTS = calendarDay('2025-01-01');

/** When today's records show: the same evening for requests, the next morning for what employers made. */
const SHOWN: Readonly<Record<Origin, string | null>> = {
  converted: null,
  request: '2026-11-22T23:30:00.000Z',
  employer: '2026-11-23T11:00:00.000Z',
};

interface Row extends Provenance {
  readonly startOn: CalendarDay;
}

function from<R extends Row>(later: Origin, row: R): R {
  const origin = row.startOn < FIRST_REQUESTS ? 'converted' : later;
  return { ...row, origin, visibleAt: row.startOn === WORLD_TODAY ? SHOWN[origin] : null };
}

/**
 * Says of each record where it comes from: employers tie themselves to firms and grant them subjects; all else that is recent
 * was asked for. What begins today is on its way.
 */
export function withProvenance(data: WorldData): WorldData {
  const companies = new Set(data.organisations.map(({ id }) => id));
  return {
    ...data,
    organisationRelations: data.organisationRelations.map((row) =>
      from(row.kind === 'has-accounting-firm' ? 'employer' : 'request', row),
    ),
    contactRelations: data.contactRelations.map((row) => from('request', row)),
    authorizations: data.authorizations.map((row) => {
      const granted =
        row.contactId === null && row.fileId !== row.organisationId && companies.has(row.fileId);
      return from(granted ? 'employer' : 'request', row);
    }),
  };
}
