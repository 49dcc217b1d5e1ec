import type { AuthorizedSubject, Right } from '#domain/authorization/authorization.ts';
import type { CalendarDay } from '#domain/calendar/calendar-day.ts';

export interface AuthorizationTable {
  organisation_id: string;
  id: string;
  file_id: string;
  contact_id: string | null;
  subject: AuthorizedSubject;
  right: Right;
  start_on: CalendarDay;
  end_on: CalendarDay;
}
