import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import type { ContactLanguage, Phone } from '#domain/contact/contact.ts';
import type { PostalAddress } from '#domain/contact/postal-address.ts';
import type { ContactFunction } from '#domain/relation/contact-relation.ts';
import type { Origin } from '#domain/relation/provenance.ts';
import type { Computed, Json } from './column-kinds.ts';

export interface ContactTable {
  organisation_id: string;
  id: string;
  first_name: string;
  last_name: string;
  email: string | null;
  language: ContactLanguage;
  phones: Json<Phone[]>;
  client_number: string | null;
  address: Json<PostalAddress> | null;
  version: number;
  /** The name as lists sort it (`frenchOrderKey` of the domain's `listingName`). */
  listing_name: Computed<string>;
  /** The domain's `searchTextOf`, written with the row. */
  search_text: string;
}

export interface ContactRelationTable {
  organisation_id: string;
  id: string;
  contact_id: string;
  function: ContactFunction;
  file_id: string;
  start_on: CalendarDay;
  end_on: CalendarDay;
  origin: Origin;
  visible_at: Date | null;
}

/**
 * What the list of contacts reads: for each contact one row per stretch of days on which its standing stays the same, so
 * that exactly one row holds on any day. Triggers keep it true; nothing else writes it.
 */
export interface ContactListingTable {
  organisation_id: Computed<string>;
  contact_id: Computed<string>;
  from_on: Computed<CalendarDay>;
  until_on: Computed<CalendarDay>;
  listing_name: Computed<string>;
  /** Bit 0 for the first of `CONTACT_FUNCTIONS`, and so on: the functions shown. */
  functions: Computed<number>;
  function_rank: Computed<number>;
  active_rank: Computed<number>;
  /** Earliest start and latest end of the relations shown. */
  shown_from: Computed<CalendarDay | null>;
  shown_until: Computed<CalendarDay | null>;
  /** Of the one of them that becomes visible last. */
  origin: Computed<Origin | null>;
  visible_at: Computed<Date | null>;
}
