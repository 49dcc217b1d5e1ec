import { type Kysely, sql } from 'kysely';
import type { ClientFile } from '#domain/file/client-file.ts';
import type { MatrixRequest } from '#server/store/matrix-store.ts';
import type { Database } from '#server/store/postgres/database.ts';

/** Clients' files whose relation to the organisation is active that day, by name. */
export async function readMatrixFiles(
  database: Kysely<Database>,
  {
    organisationId,
    day,
    limits,
    fileIds,
  }: Pick<MatrixRequest, 'organisationId' | 'day'> & {
    readonly limits: { readonly files: number };
    /** Of those, these alone. */
    readonly fileIds?: readonly string[];
  },
): Promise<ClientFile[]> {
  const { rows } = await sql<ClientFile>`
    select id, name, kind from client_files
    where id in (
      select file_id from organisation_relations
      where organisation_id = ${organisationId} and start_on <= ${day}::date and end_on >= ${day}::date
        ${fileIds ? sql`and file_id = any(${[...fileIds]}::uuid[])` : sql``}
    )
    order by order_name, id
    limit ${limits.files + 1}`.execute(database);
  return rows;
}
