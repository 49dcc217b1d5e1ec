import { type Kysely, sql } from 'kysely';
import { COUNT_CAP } from '#contract/page.ts';
import type { ContactListAnswer, ContactListEntry, ContactListRequest } from '#server/store/contact-store.ts';
import type { Database } from '#server/store/postgres/database.ts';
import { type ContactListSource, contactListSource, foundFirst } from './contact-list-source.ts';
import { readContactPage } from './read-contact-page.ts';

/** Up to here, finding the rows and ordering them costs a few milliseconds whoever they are; of more, a page is soon full. */
const FEW = 2_000;

/** One page and the count: two statements, whatever the rows. */
export async function listContacts(
  database: Kysely<Database>,
  request: ContactListRequest,
): Promise<ContactListAnswer> {
  const source = contactListSource(request);
  const [found, counted] = await (source.foundByWords
    ? searchContacts(database, request, source)
    : Promise.all([readContactPage(database, request, source), countUpToCap(database, source)]));
  const entries = found.slice(0, request.limit);
  if (request.before) entries.reverse();
  return {
    entries,
    more: found.length > request.limit,
    total: { count: Math.min(counted, COUNT_CAP), exact: counted <= COUNT_CAP },
  };
}

async function searchContacts(
  database: Kysely<Database>,
  request: ContactListRequest,
  source: ContactListSource,
): Promise<[ContactListEntry[], number]> {
  const counted = await countUpToCap(database, source);
  const order = counted > FEW ? source : foundFirst(source);
  return [await readContactPage(database, request, order), counted];
}

async function countUpToCap(database: Kysely<Database>, source: ContactListSource): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from (select ${source.rows}${source.words ? sql` and ${source.words.inRow}` : sql``} limit ${sql.lit(COUNT_CAP + 1)}) as counted
  `.execute(database);
  return rows[0]?.count ?? 0;
}
