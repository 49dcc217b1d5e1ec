import { type Kysely, type RawBuilder, type Selectable, sql } from 'kysely';
import type { ContactListEntry, ContactListRequest, ContactPosition } from '#server/store/contact-store.ts';
import type { Database } from '#server/store/postgres/database.ts';
import type { ContactListingTable } from '#server/store/postgres/tables/contact-tables.ts';
import type { ContactListSource } from './contact-list-source.ts';
import { type ContactRow, contactOf, functionsOf } from './contact-rows.ts';

/**
 * So many rows are looked through along the order of the list before the index of words is asked: words that many contacts
 * have fill a page there, and the others are few.
 */
const LOOKED_THROUGH = 1_000;

type PageRow = ContactRow &
  Pick<
    Selectable<ContactListingTable>,
    'listing_name' | 'functions' | 'active_rank' | 'shown_from' | 'shown_until' | 'origin' | 'visible_at'
  > & {
    rank: number;
    linked: boolean;
  };

/** Reads one row more than asked for, in the direction of travel: first the page's keys, then all about those few. */
export async function readContactPage(
  database: Kysely<Database>,
  request: ContactListRequest,
  source: ContactListSource,
): Promise<ContactListEntry[]> {
  const { organisationId, day, descending, before } = request;
  const direction = descending === (before !== undefined) ? sql`asc` : sql`desc`;
  const found = await sql<PageRow>`
    with ${pageOf(request, source, direction)}
    select contacts.organisation_id, contacts.id, first_name, last_name, email, language, phones, client_number, address, version,
      page.listing_name, page.rank, functions, active_rank, shown_from, shown_until, origin, visible_at,
      exists (
        select from profile_links
        where profile_links.organisation_id = ${organisationId}::uuid and profile_links.contact_id = page.id
      ) as linked
    from page
    join contacts on contacts.organisation_id = ${organisationId}::uuid and contacts.id = page.id
    join contact_listings as standing
      on standing.organisation_id = ${organisationId}::uuid and standing.contact_id = page.id
      and from_on <= ${day}::date and until_on >= ${day}::date
    order by page.rank ${direction}, page.listing_name ${direction}, page.id ${direction}
  `.execute(database);

  return found.rows.map((row) => ({
    contact: contactOf(row),
    standing: { active: row.active_rank === 0, functions: functionsOf(row.functions) },
    linked: row.linked,
    startOn: row.shown_from,
    endOn: row.shown_until,
    origin: row.origin,
    visibleAt: row.visible_at?.toISOString() ?? null,
    position: { rank: row.rank, name: row.listing_name, id: row.id },
  }));
}

/** `page as (…)`, the keys of the page's rows, with what it needs before it. */
function pageOf(
  { limit, after, before, descending }: ContactListRequest,
  { rows, words, text, rank, id }: ContactListSource,
  direction: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const position = before ?? after;
  const key = rank ? [rank, sql`listing_name`, id] : [sql`listing_name`, id];
  const upwards = descending === (before !== undefined);
  const from = position
    ? sql`${rows} and ${isBeyond(key, valuesOf(position, rank !== undefined), upwards)}`
    : rows;
  const columns = sql`${id} as id, listing_name, ${rank ?? sql`0`} as rank`;
  const order = sql.join(key.map((column) => sql`${column} ${direction}`));
  if (!words) return sql`page as (select ${columns} ${from} order by ${order} limit ${limit + 1})`;

  const place = sql.join(
    (rank ? ['rank', 'listing_name', 'id'] : ['listing_name', 'id']).map(
      (name) => sql`${sql.ref(name)} ${direction}`,
    ),
  );
  const isFull = sql`(select count(*) from near) > ${limit}`;
  return sql`
    near as materialized (
      select id, listing_name, rank
      from (select ${columns}, ${text} as search_text ${from} order by ${order} limit ${LOOKED_THROUGH}) as looked_through
      where ${words.inText} order by ${place} limit ${limit + 1}
    ), page as (
      select * from near where ${isFull}
      union all
      (select ${columns} ${from} and ${words.inFew} and not ${isFull} order by ${order} limit ${limit + 1})
    )`;
}

function isBeyond(
  key: ReadonlyArray<RawBuilder<unknown>>,
  values: ReadonlyArray<RawBuilder<unknown>>,
  upwards: boolean,
): RawBuilder<unknown> {
  return sql`(${sql.join(key)}) ${upwards ? sql`>` : sql`<`} (${sql.join(values)})`;
}

/** A position comes back from outside: what PostgreSQL can't read there must not fail. */
function valuesOf(position: ContactPosition, ranked: boolean): Array<RawBuilder<unknown>> {
  const place = Math.max(-1, Math.min(10, Math.trunc(position.rank)));
  const values = [sql`${position.name.replaceAll('\0', '')}`, sql`${position.id}::uuid`];
  return ranked ? [sql`${place}::smallint`, ...values] : values;
}
