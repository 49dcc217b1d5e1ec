import { type Kysely, type Migration, sql } from 'kysely';

/**
 * A relation that was taken back before its first day was over never stood for anything: a contact's standing leaves it out, as the
 * domain's `standingOn` does.
 */
export const standingsOfBegunRelationsMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await begunOnly.execute(database);
    await followThem.execute(database);
  },
};

const begunOnly = sql`
  create or replace function refresh_contact_listings(organisation uuid, changed_contacts uuid[]) returns void
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
        and contact_id = any(changed_contacts) and start_on <= end_on
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

const followThem = sql`
  select refresh_contact_listings(organisation_id, array_agg(distinct contact_id))
  from contact_relations
  where file_id = organisation_id and start_on > end_on
  group by organisation_id`;
