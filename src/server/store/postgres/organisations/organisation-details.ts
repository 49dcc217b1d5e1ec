import { type Kysely, type Selectable, sql } from 'kysely';
import { NO_DETAILS, type OrganisationDetails } from '#domain/organisation/organisation-details.ts';
import type { GatheredOrganisation } from '#server/store/gathered-changes.ts';
import type { OrganisationReads } from '#server/store/organisation-store.ts';
import type { Database } from '#server/store/postgres/database.ts';
import { insertRows } from '#server/store/postgres/insert-rows.ts';
import type { OrganisationDetailsTable } from '#server/store/postgres/tables/organisation-tables.ts';
import { StoreRefusal } from '#server/store/store.ts';
import type { KnownDetails } from '#server/store/world-data.ts';

const COLUMNS = {
  organisation_id: 'uuid',
  neq: 'text',
  email: 'text',
  website: 'text',
  phones: 'jsonb',
  head_office: 'jsonb',
  mailing: 'jsonb',
  version: 'integer',
};

export function organisationReads(database: Kysely<Database>): OrganisationReads {
  return {
    async details(organisationId) {
      const row = await database
        .selectFrom('organisation_details')
        .selectAll()
        .where('organisation_id', '=', organisationId)
        .executeTakeFirst();
      return detailsOf(row);
    },
  };
}

export async function addDetails(database: Kysely<Database>, known: readonly KnownDetails[]): Promise<void> {
  await insertRows(database, 'organisation_details', COLUMNS, known.map(rowOf));
}

/** Throws `StoreRefusal` when the organisation hasn't its version any more. */
export async function changeDetails(
  database: Kysely<Database>,
  organisationId: string,
  changed: GatheredOrganisation | undefined,
): Promise<void> {
  if (!changed) return;
  const refused = new StoreRefusal(`organisation ${organisationId} hasn't version ${changed.version}`);
  const details = await organisationReads(database).details(organisationId);
  if (details.version !== changed.version) throw refused;
  const next = { ...details, ...changed.changes, version: changed.nextVersion };
  const given = JSON.stringify([rowOf({ organisationId, details: next })]);
  const { numAffectedRows } = await sql`
    insert into organisation_details as known
      (organisation_id, neq, email, website, phones, head_office, mailing, version)
    select organisation_id, neq, email, website, phones, head_office, mailing, version
    from json_to_recordset(${given}::json) as given (
      organisation_id uuid, neq text, email text, website text, phones jsonb, head_office jsonb, mailing jsonb,
      version integer
    )
    on conflict (organisation_id) do update set
      neq = excluded.neq, email = excluded.email, website = excluded.website, phones = excluded.phones,
      head_office = excluded.head_office, mailing = excluded.mailing, version = excluded.version
      where known.version = ${changed.version}`.execute(database);
  if (numAffectedRows !== 1n) throw refused;
}

function rowOf({ organisationId, details }: KnownDetails) {
  const { neq, email, website, phones, headOffice, mailing, version } = details;
  return {
    organisation_id: organisationId,
    neq,
    email,
    website,
    phones,
    head_office: headOffice,
    mailing,
    version,
  };
}

/** Of a row, or of none. */
export function detailsOf(row: Selectable<OrganisationDetailsTable> | null | undefined): OrganisationDetails {
  if (!row) return NO_DETAILS;
  const { neq, email, website, phones, head_office: headOffice, mailing, version } = row;
  return { neq, email, website, phones, headOffice, mailing, version };
}
