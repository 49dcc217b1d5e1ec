import type { Selectable } from 'kysely';
import type { Contact } from '#domain/contact/contact.ts';
import {
  CONTACT_FUNCTIONS,
  type ContactFunction,
  type ContactRelation,
} from '#domain/relation/contact-relation.ts';
import type { Origin, Provenance } from '#domain/relation/provenance.ts';
import type { ContactRelationTable, ContactTable } from '#server/store/postgres/tables/contact-tables.ts';

export const CONTACT_COLUMNS = [
  'contacts.organisation_id',
  'contacts.id',
  'contacts.first_name',
  'contacts.last_name',
  'contacts.email',
  'contacts.language',
  'contacts.phones',
  'contacts.client_number',
  'contacts.address',
  'contacts.version',
] as const;

/** An instant comes back as it was given: as `toISOString` writes it. */
export function provenanceOf(row: { readonly origin: Origin; readonly visible_at: Date | null }): Provenance {
  return { origin: row.origin, visibleAt: row.visible_at?.toISOString() ?? null };
}

export type ContactRow = Omit<Selectable<ContactTable>, 'listing_name' | 'search_text'>;

export function contactOf(row: ContactRow): Contact {
  return {
    id: row.id,
    organisationId: row.organisation_id,
    firstName: row.first_name,
    lastName: row.last_name,
    email: row.email,
    language: row.language,
    phones: row.phones,
    clientNumber: row.client_number,
    address: row.address,
    version: row.version,
  };
}

export function relationOf(row: Selectable<ContactRelationTable>): ContactRelation {
  return {
    id: row.id,
    organisationId: row.organisation_id,
    contactId: row.contact_id,
    function: row.function,
    fileId: row.file_id,
    startOn: row.start_on,
    endOn: row.end_on,
    ...provenanceOf(row),
  };
}

/** The functions of a set kept as bits, in list order. */
export function functionsOf(bits: number): ContactFunction[] {
  return CONTACT_FUNCTIONS.filter((_, place) => (bits & (1 << place)) !== 0);
}

export function bitsOf(functions: readonly ContactFunction[]): number {
  return functions.reduce((bits, kind) => bits | (1 << CONTACT_FUNCTIONS.indexOf(kind)), 0);
}
