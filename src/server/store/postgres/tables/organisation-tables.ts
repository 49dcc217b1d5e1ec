import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import type { FileKind } from '#domain/file/client-file.ts';
import type { OrganisationKind } from '#domain/organisation/organisation.ts';
import type { OrganisationRelationKind } from '#domain/relation/organisation-relation.ts';
import type { Origin } from '#domain/relation/provenance.ts';
import type { Computed } from './column-kinds.ts';

/** Files of organisations, under the organisation's id and name, and of persons. */
export interface ClientFileTable {
  id: string;
  kind: FileKind;
  name: string;
  /** The name as lists sort it (`frenchOrderKey`). */
  order_name: Computed<string>;
  /** The domain's `foldText` of the name. */
  search_text: string;
}

export interface OrganisationTable {
  id: string;
  name: string;
  kind: OrganisationKind;
}

/** `organisation_id` is who serves; the client's file stands beside. */
export interface OrganisationRelationTable {
  organisation_id: string;
  id: string;
  file_id: string;
  kind: OrganisationRelationKind;
  start_on: CalendarDay;
  end_on: CalendarDay;
  origin: Origin;
  visible_at: Date | null;
}
