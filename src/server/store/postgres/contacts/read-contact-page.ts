import { type Kysely, type RawBuilder, type Selectable, sql } from 'kysely';
import type { ContactListEntry, ContactListRequest, ContactPosition } from '#server/store/contact-store.ts';
import type { Database } from '#server/store/postgres/database.ts';
import type { ContactListingTable } from '#server/store/postgres/tables/contact-tables.ts';
import type { ContactListSource } from './contact-list-source.ts';
import { type ContactRow, contactOf, functionsOf } from './contact-rows.ts';

type PageRow = ContactRow &
  Pick<Selectable<ContactListingTable>, 'listing_name' | 'functions' | 'active_rank'> & {
    rank: number;
    linked: boolean;
  };

/** Reads one row more than asked for, in the direction of travel: first the page's keys, then all about those few. */
export async function readContactPage(
  database: Kysely<Database>,
  request: ContactListRequest,
  { rows, rank, id }: ContactListSource,
): Promise<ContactListEntry[]> {
  const { organisationId, day, descending, limit, after, before } = request;
  const upwards = descending === (before !== undefined);
  const position = before ?? after;
  const direction = upwards ? sql`asc` : sql`desc`;
  const key = rank ? [rank, sql`listing_name`, id] : [sql`listing_name`, id];
  const beyond = position
    ? sql`and ${isBeyond(key, valuesOf(position, rank !== undefined), upwards)}`
    : sql``;

  const found = await sql<PageRow>`
    with page as (
      select ${id} as id, listing_name, ${rank ?? sql`0`} as rank ${rows} ${beyond}
      order by ${sql.join(key.map((column) => sql`${column} ${direction}`))}
      limit ${limit + 1}
    )
    select contacts.organisation_id, contacts.id, first_name, last_name, email, language, phones, client_number, version,
      page.listing_name, page.rank, functions, active_rank,
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
    position: { rank: row.rank, name: row.listing_name, id: row.id },
  }));
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
