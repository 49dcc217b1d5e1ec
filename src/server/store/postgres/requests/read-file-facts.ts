import { type Kysely, type Selectable, sql } from 'kysely';
import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import type { ClientFile } from '#domain/file/client-file.ts';
import type { PlanFacts } from '#domain/request/plan.ts';
import type { Database } from '#server/store/postgres/database.ts';
import type { AuthorizationTable } from '#server/store/postgres/tables/authorization-table.ts';
import type { OrganisationRelationTable } from '#server/store/postgres/tables/organisation-tables.ts';

interface FileFacts {
  readonly files: readonly ClientFile[];
  readonly organisationRelations: ReadonlyArray<Selectable<OrganisationRelationTable>>;
  /** What the organisation itself holds there. */
  readonly holdings: ReadonlyArray<Selectable<AuthorizationTable>>;
  readonly cover: PlanFacts['cover'];
}

/** What there is around these files, and who but these contacts covers them that day: four statements. */
export async function readFileFacts(
  database: Kysely<Database>,
  organisationId: string,
  { fileIds, contactIds }: { readonly fileIds: readonly string[]; readonly contactIds: readonly string[] },
  today: CalendarDay,
): Promise<FileFacts> {
  const ids = sql<string>`any(${[...fileIds]}::uuid[])`;
  const files = await database
    .selectFrom('client_files')
    .select(['id', 'name', 'kind'])
    .where('id', '=', ids)
    .execute();
  const organisationRelations = await database
    .selectFrom('organisation_relations')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('file_id', '=', ids)
    .execute();
  // Read first, once: a long list of ids compared with each row of another table takes seconds.
  const named = sql`with file as materialized (
    select file.file_name, file.file_id from unnest(${[...fileIds]}::uuid[]) as asked (id)
    join authorization_files as file on file.organisation_id = ${organisationId}::uuid and file.file_id = asked.id
  )`;
  // By the file's name too: the index that holds a file's rows begins with it.
  const inFiles = sql`
    from file join authorizations as one
      on one.organisation_id = ${organisationId}::uuid and one.file_name = file.file_name and one.file_id = file.file_id`;
  const holdings = await sql<Selectable<AuthorizationTable>>`
    ${named} select one.* ${inFiles} and one.holder = 0`.execute(database);
  // The first one found will do: a client's file may be delegated to thousands, and each lot of a long request asks again.
  const cover = await sql<{ id: string }>`
    ${named} select file.file_id as id from file
    where file.file_id <> ${organisationId}::uuid and exists (
      select from (
        select one.contact_id from authorizations as one
        where one.organisation_id = ${organisationId}::uuid and one.file_name = file.file_name
          and one.file_id = file.file_id and one.holder = 1
          and one.start_on <= ${today}::date and one.end_on >= ${today}::date
          and one.contact_id <> all(${[...contactIds]}::uuid[])
        limit 1
      ) as other
    )`.execute(database);
  return { files, organisationRelations, holdings: holdings.rows, cover: cover.rows.map(({ id }) => id) };
}
