import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import type { Phone } from '#domain/contact/contact.ts';
import type { PostalAddress } from '#domain/contact/postal-address.ts';
import type { FileKind } from '#domain/file/client-file.ts';
import type { OrganisationKind } from '#domain/organisation/organisation.ts';
import type { OrganisationRelationKind } from '#domain/relation/organisation-relation.ts';
import type { Origin } from '#domain/relation/provenance.ts';
import type { Computed, Json } from './column-kinds.ts';

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

/** What an organisation tells of itself; without a row, nothing. */
export interface OrganisationDetailsTable {
  organisation_id: string;
  neq: string | null;
  email: string | null;
  website: string | null;
  phones: Json<Phone[]>;
  head_office: Json<PostalAddress> | null;
  mailing: Json<PostalAddress> | null;
  version: number;
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
