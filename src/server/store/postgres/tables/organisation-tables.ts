import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import type { OrganisationKind } from '#domain/organisation/organisation.ts';

export interface OrganisationTable {
  id: string;
  name: string;
  kind: OrganisationKind;
}

/** Kept by the employer: its id leads the keys. */
export interface OrganisationRelationTable {
  file_id: string;
  id: string;
  organisation_id: string;
  start_on: CalendarDay;
  end_on: CalendarDay;
}
