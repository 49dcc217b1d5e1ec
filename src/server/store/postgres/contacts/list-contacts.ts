import { type Kysely, sql } from 'kysely';
import { COUNT_CAP } from '#contract/page.ts';
import type { ContactListAnswer, ContactListRequest } from '#server/store/contact-store.ts';
import type { Database } from '#server/store/postgres/database.ts';
import { type ContactListSource, contactListSource } from './contact-list-source.ts';
import { readContactPage } from './read-contact-page.ts';

/** One page and the count: two statements, whatever the rows. */
export async function listContacts(
  database: Kysely<Database>,
  request: ContactListRequest,
): Promise<ContactListAnswer> {
  const source = contactListSource(request);
  const [found, counted] = await Promise.all([
    readContactPage(database, request, source),
    countUpToCap(database, source),
  ]);
  const entries = found.slice(0, request.limit);
  if (request.before) entries.reverse();
  return {
    entries,
    more: found.length > request.limit,
    total: { count: Math.min(counted, COUNT_CAP), exact: counted <= COUNT_CAP },
  };
}

async function countUpToCap(database: Kysely<Database>, source: ContactListSource): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from (select ${source.rows}${source.words ? sql` and ${source.words.inMany}` : sql``} limit ${sql.lit(COUNT_CAP + 1)}) as counted
  `.execute(database);
  return rows[0]?.count ?? 0;
}
