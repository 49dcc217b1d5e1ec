import { type Kysely, type Migration, sql } from 'kysely';

/**
 * What the list of contacts reads: a contact's standing for each stretch of days on which it stays the same, so that every
 * order and filter of the list is an index read in order, however many contacts there are. It follows the domain's
 * `standingOn`; the suite of stores holds both to the same answers.
 */
export const contactListingsMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await sql`
      create table contact_listings (
        organisation_id uuid not null,
        contact_id uuid not null,
        from_on date not null,
        until_on date not null check (until_on >= from_on),
        listing_name text collate "fr-x-icu" not null,
        functions smallint not null check (functions between 0 and 31),
        function_rank smallint not null check (function_rank in (0, 1, 2, 3, 4, 9)),
        active_rank smallint not null check (active_rank in (0, 1)),
        shown_from date,
        shown_until date,
        origin text,
        visible_at timestamptz,
        primary key (organisation_id, contact_id, from_on),
        foreign key (organisation_id, contact_id) references contacts on delete cascade
      )`.execute(database);
    await sql`
      create index contact_listings_by_name
        on contact_listings (organisation_id, listing_name, contact_id)
        include (from_on, until_on, functions, active_rank)`.execute(database);
    await sql`
      create index contact_listings_by_function
        on contact_listings (organisation_id, function_rank, listing_name, contact_id)
        include (from_on, until_on, functions, active_rank)`.execute(database);
    await sql`
      create index contact_listings_by_active
        on contact_listings (organisation_id, active_rank, listing_name, contact_id)
        include (from_on, until_on, functions)`.execute(database);
    // What filters count by: stretches that are over by the day asked for are never read.
    await sql`
      create index contact_listings_by_standing
        on contact_listings (organisation_id, active_rank, functions, until_on)
        include (from_on, contact_id)`.execute(database);
    await sql`
      create index contact_listings_by_end
        on contact_listings (organisation_id, shown_until) include (from_on, until_on, contact_id)
        where active_rank = 0`.execute(database);
    for (const statement of [
      rankOf,
      insertListings,
      addContacts,
      followContacts,
      followRelations,
      triggers,
    ]) {
      await statement.execute(database);
    }
  },
};

const rankOf = sql`
  create function contact_function_rank(function text) returns smallint
  immutable parallel safe language sql
  return (array_position(array[
    'company-officer', 'authorized-individual', 'staff-member', 'person-responsible', 'representative'
  ], function) - 1)::smallint`;

const insertListings = sql`
  create function refresh_contact_listings(organisation uuid, changed_contacts uuid[]) returns void
  language plpgsql as $$
  begin
    -- Whoever changes relations of the same contact waits here, then reads what the other one has left.
    perform from contacts
      where organisation_id = organisation and id = any(changed_contacts)
      order by id for no key update;
    delete from contact_listings
      where organisation_id = organisation and contact_id = any(changed_contacts);
    with own as (
      select contact_id, id, start_on, end_on, origin, visible_at, contact_function_rank(function) as place
      from contact_relations
      where organisation_id = organisation and file_id = organisation
        and contact_id = any(changed_contacts)
    ), edges as (
      select unnest(changed_contacts) as contact_id, date '-infinity' as from_on
      union select contact_id, start_on from own
      union select contact_id, end_on + 1 from own where end_on < '9999-12-31'
    ), stretches as (
      select contact_id, from_on,
        coalesce(lead(from_on) over (partition by contact_id order by from_on) - 1, date 'infinity') as until_on
      from edges
    ), marked as (
      select stretches.contact_id, from_on, until_on, place, id, start_on, end_on, origin, visible_at,
        from_on between start_on and end_on as holds,
        coalesce(bool_or(from_on between start_on and end_on) over (
          partition by stretches.contact_id, from_on
        ), false) as active
      from stretches left join own using (contact_id)
    ), standings as (
      select contact_id, from_on, until_on, active,
        coalesce(bit_or(1 << place), 0) as functions, coalesce(min(place), 9) as place,
        min(start_on) as shown_from, max(end_on) as shown_until,
        -- Of the relation that changed last.
        (array_agg(origin order by visible_at desc nulls last, start_on desc, id desc))[1] as origin,
        max(visible_at) as visible_at
      from marked
      where holds or not active
      group by contact_id, from_on, until_on, active
    )
    insert into contact_listings
      select organisation, contact_id, from_on, until_on, listing_name, functions, place,
        (not active)::int, shown_from, shown_until, origin, visible_at
      from standings
      join contacts on contacts.organisation_id = organisation and contacts.id = contact_id;
  end $$`;

const addContacts = sql`
  create function list_new_contacts() returns trigger language plpgsql as $$
  begin
    insert into contact_listings
      select organisation_id, id, date '-infinity', date 'infinity', listing_name, 0, 9, 1
      from changed;
    return null;
  end $$`;

const followContacts = sql`
  create function list_changed_contacts() returns trigger language plpgsql as $$
  begin
    update contact_listings
      set listing_name = changed.listing_name
      from changed join former using (organisation_id, id)
      where contact_listings.organisation_id = changed.organisation_id
        and contact_listings.contact_id = changed.id
        and changed.listing_name <> former.listing_name;
    return null;
  end $$`;

const followRelations = sql`
  create function list_changed_relations() returns trigger language plpgsql as $$
  begin
    perform refresh_contact_listings(organisation_id, array_agg(distinct contact_id))
      from changed
      where file_id = organisation_id
      group by organisation_id;
    return null;
  end $$`;

const triggers = sql`
  create trigger listings_of_new_contacts after insert on contacts
    referencing new table as changed
    for each statement execute function list_new_contacts();
  create trigger listings_of_changed_contacts after update on contacts
    referencing old table as former new table as changed
    for each statement execute function list_changed_contacts();
  create trigger listings_of_new_relations after insert on contact_relations
    referencing new table as changed
    for each statement execute function list_changed_relations();
  create trigger listings_of_changed_relations after update on contact_relations
    referencing new table as changed
    for each statement execute function list_changed_relations();
  create trigger listings_of_former_relations after update on contact_relations
    referencing old table as changed
    for each statement execute function list_changed_relations();
  create trigger listings_of_ended_relations after delete on contact_relations
    referencing old table as changed
    for each statement execute function list_changed_relations()`;
