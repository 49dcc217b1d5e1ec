import { type Kysely, type Migration, sql } from 'kysely';

/** Ties that join what they can't (domain, section 2), those aside that the statement found as they are. */
const UNTIED = `
  select from (
    select kind, organisation_id, file_id from changed
    except select kind, organisation_id, file_id from former
  ) as tie
  join organisations as serving on serving.id = tie.organisation_id
  join client_files as served on served.id = tie.file_id
  where not case tie.kind
    when 'has-accounting-firm'
      then serving.kind = 'accounting-firm' and served.kind in ('employer', 'establishment')
    when 'is-represented-by'
      then serving.kind in ('association', 'local') and served.kind in ('worker', 'retiree')
  end`;

/** Subjects in files where no organisation of that type holds them (domain, section 6), its own file or a client's. */
const UNHELD = `
  select from (
    select subject, organisation_id, organisation_id = file_id as own from changed
    except select subject, organisation_id, organisation_id = file_id from former
  ) as held
  join organisations on organisations.id = held.organisation_id
  join (values
    ('data-access', array['association', 'local'], array['association', 'local']),
    ('payments-and-statements',
      array['accounting-firm', 'association', 'local', 'employer', 'establishment'], array['accounting-firm']),
    ('union-dues-complaints', array['association', 'local'], array['association', 'local']),
    ('profile', array['accounting-firm', 'association', 'local', 'employer', 'establishment'],
      array['accounting-firm', 'association', 'local']),
    ('monthly-report', array['association', 'local', 'employer', 'establishment'], array['accounting-firm']),
    ('union-vote', array['association', 'local'], array['association', 'local']),
    ('site-and-compliance', array['accounting-firm', 'employer', 'establishment'], array['accounting-firm']),
    ('workforce', array['employer', 'establishment'], array['accounting-firm'])
  ) as catalogue (subject, own_holders, client_holders) on catalogue.subject = held.subject
  where not (organisations.kind = any (case when own then own_holders else client_holders end))`;

/** What an insert finds as it is. */
const NOTHING = 'changed where false';

/**
 * What joins two tables by their kinds is looked at by sets after each statement; kinds themselves never change. A change that
 * leaves the pair alone, an end for instance, is none of it. `execute` plans anew: a few rows now, ten thousand the next time.
 */
const RULES = [
  {
    table: 'organisation_relations',
    name: 'kinds_of_ties',
    query: UNTIED,
    said: 'a relation joins what it cannot join',
  },
  {
    table: 'authorizations',
    name: 'kinds_of_holders',
    query: UNHELD,
    said: 'a subject would be held where that type of organisation holds none',
  },
];

export const kindRulesMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const { table, name, query, said } of RULES) {
      for (const event of ['insert', 'update']) {
        const former = event === 'insert' ? query.replaceAll('former', NOTHING) : query;
        await sql
          .raw(`
          create function check_${name}_on_${event}() returns trigger language plpgsql as $$
          declare
            found_one boolean;
          begin
            execute $check$ select exists (${former}) $check$ into found_one;
            if found_one then
              raise exception '${said}' using errcode = 'check_violation';
            end if;
            return null;
          end $$`)
          .execute(database);
        const tables =
          event === 'insert' ? 'new table as changed' : 'old table as former new table as changed';
        await sql
          .raw(`
          create trigger ${name}_on_${event} after ${event} on ${table}
            referencing ${tables}
            for each statement execute function check_${name}_on_${event}()`)
          .execute(database);
      }
    }
    await sql`
      create function keep_kind() returns trigger language plpgsql as $$
      begin
        raise exception 'the kind of a file never changes' using errcode = 'check_violation';
      end $$`.execute(database);
    await sql`
      create trigger kinds_stay before update of kind on client_files
        for each row when (old.kind <> new.kind) execute function keep_kind()`.execute(database);
  },
};
