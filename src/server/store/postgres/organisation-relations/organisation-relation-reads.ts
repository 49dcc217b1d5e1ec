import { type Kysely, type RawBuilder, type Selectable, sql } from 'kysely';
import { COUNT_CAP } from '#contract/page.ts';
import type { FileKind } from '#domain/file/client-file.ts';
import type { OrganisationKind } from '#domain/organisation/organisation.ts';
import type { ListAnswer } from '#server/store/list-answer.ts';
import { lastDayWithin } from '#server/store/list-days.ts';
import type {
  OrganisationRelationListEntry,
  OrganisationRelationListRequest,
  OrganisationRelationReads,
} from '#server/store/organisation-relation-store.ts';
import { answerOf } from '#server/store/postgres/answer-of.ts';
import { likeWord } from '#server/store/postgres/contacts/contact-list-filter.ts';
import type { Database } from '#server/store/postgres/database.ts';
import type { OrganisationRelationTable } from '#server/store/postgres/tables/organisation-tables.ts';
import { organisationRelationOf } from './organisation-relation-rows.ts';

type EntryRow = Selectable<OrganisationRelationTable> & {
  readonly rank: string | number | null;
  readonly order_name: string;
  readonly file_name: string;
  readonly file_kind: FileKind;
  readonly organisation_name: string;
  readonly organisation_kind: OrganisationKind;
};

export function organisationRelationReads(database: Kysely<Database>): OrganisationRelationReads {
  return { list: (request) => listOrganisationRelations(database, request) };
}

/** One page and the count: two statements. An organisation has some thousands of relations at the most: they are sorted as they are read. */
async function listOrganisationRelations(
  database: Kysely<Database>,
  request: OrganisationRelationListRequest,
): Promise<ListAnswer<OrganisationRelationListEntry>> {
  const { sort, descending, limit, before } = request;
  const direction = descending === (before !== undefined) ? sql`asc` : sql`desc`;
  const rows = matching(request);
  const [page, counted] = await Promise.all([
    sql<EntryRow>`
      select * from (${rows}) as found where ${beyond(request)}
      order by rank ${direction}, order_name ${direction}, id ${direction} limit ${limit + 1}`.execute(
      database,
    ),
    sql<{ count: number }>`
      select count(*) as count from (${rows} limit ${sql.lit(COUNT_CAP + 1)}) as found`.execute(database),
  ]);
  const entries = page.rows.map((row) => ({
    ...entryOf(row),
    position: { values: sort === 'client' ? [row.order_name] : [row.rank ?? '', row.order_name], id: row.id },
  }));
  return answerOf(request, entries, counted.rows[0]?.count ?? 0);
}

function matching(request: OrganisationRelationListRequest): RawBuilder<unknown> {
  const { organisationId, day, words, kinds, ids, sort } = request;
  const holds = sql`relation.start_on <= ${day}::date and relation.end_on >= ${day}::date`;
  const ranks = {
    client: sql`null::int`,
    active: sql`case when ${holds} then 0 else 1 end`,
    end: sql`relation.end_on`,
  };
  const parts = [
    sql`(relation.organisation_id = ${organisationId}::uuid or relation.file_id = ${organisationId}::uuid)`,
    ...words.map((word) => likeWord(word, sql`(file.search_text || ' ' || own.search_text)`)),
  ];
  if (kinds.length > 0) parts.push(sql`relation.kind = any(${[...kinds]}::text[])`);
  if (ids) parts.push(sql`relation.id = any(${[...ids]}::uuid[])`);
  if (request.active !== undefined) parts.push(request.active ? holds : sql`not (${holds})`);
  if (request.endingWithin !== undefined) {
    parts.push(holds, sql`relation.end_on <= ${lastDayWithin(day, request.endingWithin)}::date`);
  }
  if (request.startedOnly) parts.push(sql`relation.start_on <= ${day}::date`);
  return sql`
    select relation.*, ${ranks[sort]} as rank, file.order_name, file.name as file_name, file.kind as file_kind,
      organisation.name as organisation_name, organisation.kind as organisation_kind
    from organisation_relations as relation
    join client_files as file on file.id = relation.file_id
    join organisations as organisation on organisation.id = relation.organisation_id
    join client_files as own on own.id = relation.organisation_id
    where ${sql.join(parts, sql` and `)}`;
}

/** A position comes back from outside: what PostgreSQL can't read there must not fail. */
function beyond({ sort, descending, after, before }: OrganisationRelationListRequest): RawBuilder<unknown> {
  const position = before ?? after;
  if (!position) return sql`true`;
  const comparison = descending === (before !== undefined) ? sql`>` : sql`<`;
  const name = sql`${String(position.values.at(-1) ?? '').replaceAll('\0', '')}::text`;
  const id = sql`${position.id}::uuid`;
  if (sort === 'client') return sql`(order_name, id) ${comparison} (${name}, ${id})`;
  const rank =
    sort === 'end'
      ? sql`${String(position.values[0])}::date`
      : sql`${Math.trunc(Number(position.values[0])) || 0}::int`;
  return sql`(rank, order_name, id) ${comparison} (${rank}, ${name}, ${id})`;
}

function entryOf(row: EntryRow): OrganisationRelationListEntry {
  return {
    relation: organisationRelationOf(row),
    file: { id: row.file_id, name: row.file_name, kind: row.file_kind },
    organisation: { id: row.organisation_id, name: row.organisation_name, kind: row.organisation_kind },
  };
}
