import { type Kysely, sql } from 'kysely';
import { COUNT_CAP } from '#contract/page.ts';
import type {
  AuthorizationListEntry,
  AuthorizationListRequest,
  AuthorizationReads,
} from '#server/store/authorization-store.ts';
import type { ListAnswer } from '#server/store/list-answer.ts';
import { answerOf } from '#server/store/postgres/answer-of.ts';
import type { Database } from '#server/store/postgres/database.ts';
import { matches } from './authorization-filter.ts';
import { orderBy } from './authorization-keys.ts';
import { pageRows, restriction } from './authorization-page-rows.ts';
import { type AuthorizationEntryRow, entryOf, positionOf, selectEntries } from './authorization-rows.ts';
import { searchAuthorizations } from './authorization-search.ts';
import { streamsOf } from './authorization-streams.ts';

export function authorizationReads(database: Kysely<Database>): AuthorizationReads {
  return {
    list: (request) => listAuthorizations(database, request),
    async find(organisationId, authorizationId, day) {
      const page = sql`(select ${authorizationId}::uuid as id)`;
      const { rows } = await selectEntries(organisationId, day, page).execute(database);
      return rows[0] && entryOf(rows[0]);
    },
  };
}

/** One page and the count: two statements, and one before them when names are looked for. */
async function listAuthorizations(
  database: Kysely<Database>,
  request: AuthorizationListRequest,
): Promise<ListAnswer<AuthorizationListEntry>> {
  const { limit, sort, organisationId, day } = request;
  const search = await searchAuthorizations(database, request);
  const streams = streamsOf(search);
  if (streams.length === 0) return { entries: [], more: false, total: { count: 0, exact: true } };

  const filter = matches(request, search);
  const parts = streams.map((stream) => sql`(${pageRows(stream, request, filter)})`);
  const page = sql`(
    select id from (${sql.join(parts, sql` union all `)}) as found order by ${orderBy(request)} limit ${limit + 1}
  )`;
  const along = isOfSubjectsAlone(request) ? sql`order by ${orderBy(request)}` : sql``;
  const counts = streams.map(
    (stream) => sql`(
      select from authorizations where ${filter} and ${restriction(stream)} ${stream.files || stream.contacts ? sql`` : along}
      limit ${sql.lit(COUNT_CAP + 1)}
    )`,
  );
  const [{ rows }, counted] = await Promise.all([
    sql<AuthorizationEntryRow>`${selectEntries(organisationId, day, page)} order by ${orderBy(request)}`.execute(
      database,
    ),
    sql<{
      count: number;
    }>`select count(*) as count from (
        select from (${sql.join(counts, sql` union all `)}) as parts limit ${sql.lit(COUNT_CAP + 1)}
      ) as found`.execute(database),
  ]);
  return answerOf(
    request,
    rows.map((row) => ({ ...entryOf(row), position: positionOf(row, sort) })),
    counted.rows[0]?.count ?? 0,
  );
}

/**
 * Many rows share a subject: they are counted along the index of the order, which holds all that is asked of them; left to itself,
 * PostgreSQL reads the larger table. Days and functions, which few rows may pass, have better ways.
 */
function isOfSubjectsAlone(request: AuthorizationListRequest): boolean {
  const { subjects, words, functions, neverLinked, active, endingWithin } = request;
  const others = words.length + functions.length > 0 || neverLinked;
  return subjects.length > 0 && !others && active === undefined && endingWithin === undefined;
}
