import { type Kysely, sql } from 'kysely';
import { UNDOABLE_KINDS, UNDONE_NOTHING } from '#domain/request/undo.ts';
import type { Database } from '#server/store/postgres/database.ts';

/** Of these requests, those with a line that ended something, and without a later one that has undone it: one statement. */
export async function readUndoable(
  database: Kysely<Database>,
  organisationId: string,
  requestIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    select asked.id from unnest(${[...requestIds]}::uuid[]) as asked (id)
    where exists (
      select from request_lines as line
      where line.organisation_id = ${organisationId}::uuid and line.request_id = asked.id and line.state = 'applied'
        and line.act ->> 'kind' = any(${[...UNDOABLE_KINDS]})
        and (line.relation_ends <> '[]' or line.authorization_ends <> '[]')
    ) and not exists (
      select from requests as later
      where later.organisation_id = ${organisationId}::uuid and later.undoes = asked.id
        and later.state <> all(${[...UNDONE_NOTHING]})
    )`.execute(database);
  return new Set(rows.map(({ id }) => id));
}
