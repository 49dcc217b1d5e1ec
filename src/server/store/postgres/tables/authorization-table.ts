import type { AuthorizedSubject, Right } from '#domain/authorization/authorization.ts';
import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import type { Origin } from '#domain/relation/provenance.ts';
import type { Computed } from './column-kinds.ts';

export interface AuthorizationTable {
  organisation_id: string;
  id: string;
  file_id: string;
  contact_id: string | null;
  subject: AuthorizedSubject;
  right: Right;
  start_on: CalendarDay;
  end_on: CalendarDay;
  origin: Origin;
  visible_at: Date | null;
  /** The domain's `frenchOrderKey` of the file's name, and the contact's `listing_name` or nothing. */
  file_name: string;
  contact_name: string;
  holder: Computed<number>;
  subject_place: Computed<number>;
}

/** The files in which an organisation holds authorizations. */
export interface AuthorizationFileTable {
  organisation_id: string;
  file_id: string;
  file_name: string;
  search_text: string;
}
