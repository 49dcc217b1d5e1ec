import { type Kysely, type Migration, sql } from 'kysely';

/**
 * A statement that changes relations makes the listings of their contacts anew once: two triggers, for the rows as they were and as
 * they are, did all of it twice.
 */
export const listingsOnceMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of [followBoth, formerTriggers, trigger]) await statement.execute(database);
  },
};

const followBoth = sql`
  create function list_moved_relations() returns trigger language plpgsql as $$
  begin
    perform refresh_contact_listings(organisation_id, array_agg(contact_id))
      from (
        select organisation_id, contact_id from former where file_id = organisation_id
        union
        select organisation_id, contact_id from changed where file_id = organisation_id
      ) as moved
      group by organisation_id;
    return null;
  end $$`;

const formerTriggers = sql`
  drop trigger listings_of_changed_relations on contact_relations;
  drop trigger listings_of_former_relations on contact_relations`;

const trigger = sql`
  create trigger listings_of_moved_relations after update on contact_relations
    referencing old table as former new table as changed
    for each statement execute function list_moved_relations()`;
