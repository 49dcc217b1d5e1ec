import { type RawBuilder, type Selectable, sql } from 'kysely';
import type { Authorization } from '#domain/authorization/authorization.ts';
import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import type { FileKind } from '#domain/file/client-file.ts';
import { AUTHORIZATION_ORDERS, type AuthorizationKeys } from '#server/store/authorization-order.ts';
import type { AuthorizationListEntry, AuthorizationListSort } from '#server/store/authorization-store.ts';
import type { ListPosition } from '#server/store/list-answer.ts';
import {
  type ContactRow,
  contactOf,
  functionsOf,
  provenanceOf,
} from '#server/store/postgres/contacts/contact-rows.ts';
import type { AuthorizationTable } from '#server/store/postgres/tables/authorization-table.ts';

/** An authorization with its file, and with the contact who holds it and what he is that day. */
export type AuthorizationEntryRow = Selectable<AuthorizationTable> & {
  readonly file_kind: FileKind;
  readonly file_title: string;
  readonly holding: Omit<ContactRow, 'organisation_id'> | null;
  readonly functions: number | null;
  readonly active_rank: number | null;
};

/** `select …` of such rows; `page` names the rows wanted by id. */
export function selectEntries(
  organisationId: string,
  day: CalendarDay,
  page: RawBuilder<unknown>,
): RawBuilder<AuthorizationEntryRow> {
  return sql<AuthorizationEntryRow>`
    select one.*, file.kind as file_kind, file.name as file_title, standing.functions, standing.active_rank,
      case when contact.id is not null then jsonb_build_object(
        'id', contact.id, 'first_name', first_name, 'last_name', last_name, 'email', email, 'language', language,
        'phones', phones, 'client_number', client_number, 'address', address, 'version', version
      ) end as holding
    from ${page} as page
    join authorizations as one on one.organisation_id = ${organisationId}::uuid and one.id = page.id
    join client_files as file on file.id = one.file_id
    left join contacts as contact
      on contact.organisation_id = ${organisationId}::uuid and contact.id = one.contact_id
    left join contact_listings as standing
      on standing.organisation_id = ${organisationId}::uuid and standing.contact_id = one.contact_id
      and standing.from_on <= ${day}::date and standing.until_on >= ${day}::date`;
}

export function authorizationOf(row: Selectable<AuthorizationTable>): Authorization {
  return {
    id: row.id,
    organisationId: row.organisation_id,
    fileId: row.file_id,
    contactId: row.contact_id,
    subject: row.subject,
    right: row.right,
    startOn: row.start_on,
    endOn: row.end_on,
    ...provenanceOf(row),
  };
}

export function entryOf(row: AuthorizationEntryRow): AuthorizationListEntry {
  const { holding } = row;
  return {
    authorization: authorizationOf(row),
    file: { id: row.file_id, name: row.file_title, kind: row.file_kind },
    holder: holding && {
      contact: contactOf({ organisation_id: row.organisation_id, ...holding }),
      standing: { active: row.active_rank === 0, functions: functionsOf(row.functions ?? 0) },
    },
  };
}

export function positionOf(row: AuthorizationEntryRow, sort: AuthorizationListSort): ListPosition {
  const keys: AuthorizationKeys = {
    holder: row.holder,
    fileName: row.file_name,
    subjectPlace: row.subject_place,
    contactName: row.contact_name,
  };
  return { values: AUTHORIZATION_ORDERS[sort].map((key) => keys[key]), id: row.id };
}
