import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Authorization } from '#domain/authorization/authorization.ts';
import type { EndChange } from '#domain/request/act.ts';
import type { Database } from '#server/store/postgres/database.ts';
import { givenRows } from '#server/store/postgres/insert-rows.ts';
import { endsMoved, refuseUnlessAll } from '#server/store/postgres/move-ends.ts';

const COLUMNS = {
  organisation_id: 'uuid',
  id: 'uuid',
  file_id: 'uuid',
  contact_id: 'uuid',
  subject: 'text',
  right: 'text',
  start_on: 'date',
  end_on: 'date',
  origin: 'text',
  visible_at: 'timestamptz',
};

/** Adds them by sets, with what they are ordered by; a file or a contact that nobody knows fails. */
export async function addAuthorizations(
  database: Kysely<Database>,
  authorizations: readonly Authorization[],
): Promise<void> {
  for (const given of givenRows(COLUMNS, rowsOf(authorizations))) {
    await addFiles(database, given);
    await insertion(given).execute(database);
  }
}

/**
 * Ends some and adds others by one statement, so that the rules see only what comes of it: what an organisation holds may give way to
 * another right without what rests on it falling in between.
 */
export async function replaceAuthorizations(
  database: Kysely<Database>,
  organisationId: string,
  ends: readonly EndChange[],
  added: readonly Authorization[],
): Promise<void> {
  const moved = sql`moved as (${endsMoved('authorizations', organisationId, ends)} returning moved.id)`;
  const count = sql<{ moved: number }>`(select count(*)::int from moved) as moved`;
  const [given] = givenRows(COLUMNS, rowsOf(added), Math.max(1, added.length));
  if (given) await addFiles(database, given);
  const statement = given
    ? sql<{ moved: number }>`with ${moved}, added as (${insertion(given)} returning id) select ${count}`
    : sql<{ moved: number }>`with ${moved} select ${count}`;
  const { rows } = await statement.execute(database);
  refuseUnlessAll('authorizations', ends, rows[0]?.moved ?? 0);
}

function rowsOf(authorizations: readonly Authorization[]) {
  // What a contact holds rests on what his organisation holds.
  const own = authorizations.filter((one) => one.contactId === null);
  const delegated = authorizations.filter((one) => one.contactId !== null);
  return [...own, ...delegated].map((one) => ({
    organisation_id: one.organisationId,
    id: one.id,
    file_id: one.fileId,
    contact_id: one.contactId,
    subject: one.subject,
    right: one.right,
    start_on: one.startOn,
    end_on: one.endOn,
    origin: one.origin,
    visible_at: one.visibleAt,
  }));
}

async function addFiles(database: Kysely<Database>, given: RawBuilder<unknown>): Promise<void> {
  await sql`
    insert into authorization_files (organisation_id, file_id, file_name, search_text)
    select distinct organisation_id, file_id, order_name, search_text
    from ${given} join client_files on client_files.id = file_id
    order by organisation_id, file_id
    on conflict (organisation_id, file_id) do nothing`.execute(database);
}

function insertion(given: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    insert into authorizations (organisation_id, id, file_id, contact_id, subject, "right", start_on, end_on, origin,
      visible_at, file_name, contact_name)
    select given.organisation_id, given.id, file_id, contact_id, subject, "right", start_on, end_on, origin,
      visible_at, file_name, case when contact_id is null then '' else listing_name end
    from ${given}
    left join authorization_files using (organisation_id, file_id)
    left join contacts on contacts.organisation_id = given.organisation_id and contacts.id = contact_id
    -- So every index is filled in its order.
    order by given.organisation_id, file_name, listing_name nulls first, subject`;
}
