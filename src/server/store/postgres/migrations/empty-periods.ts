import { sql } from 'kysely';

const TABLES = ['organisation_relations', 'contact_relations', 'authorizations'];

/** A period ends on the eve of its start when it is taken back before its first day was over: it holds no day at all. */
const mayBeEmpty = TABLES.map((table) =>
  sql.raw(`
    alter table ${table}
      drop constraint ${table}_check,
      add constraint ${table}_period check (end_on >= start_on - 1)`),
);

/** Such a range is empty, and overlaps nothing. */
const days = 'daterange(start_on, end_on + 1)';

const onceEach = [
  sql.raw(`
    alter table organisation_relations
      drop constraint organisation_relations_once,
      add constraint organisation_relations_once exclude using gist (
        organisation_id with =, file_id with =, kind with =, ${days} with &&
      )`),
  sql.raw(`
    alter table contact_relations
      drop constraint contact_relations_once,
      add constraint contact_relations_once exclude using gist (
        organisation_id with =, contact_id with =, function with =, file_id with =, ${days} with &&
      )`),
];

const REPEATED = `
  select from changed
  join authorizations as other
    on other.organisation_id = changed.organisation_id
    and other.file_name = changed.file_name
    and other.holder = changed.holder
    and other.subject_place = changed.subject_place
    and other.contact_name = changed.contact_name
    and other.id <> changed.id
  where other.file_id = changed.file_id
    and other.contact_id is not distinct from changed.contact_id
    and other.start_on <= other.end_on
    and changed.start_on <= changed.end_on
    and other.start_on <= changed.end_on
    and other.end_on >= changed.start_on`;

const EXCEEDING = `
  with delegated as (
    select organisation_id, file_id, file_name, subject_place, "right", start_on, end_on from changed
      where holder = 1 and start_on <= end_on
    union all
    select one.organisation_id, one.file_id, one.file_name, one.subject_place, one."right", one.start_on, one.end_on
      from changed
      join authorizations as one
        on one.organisation_id = changed.organisation_id
        and one.file_name = changed.file_name
        and one.holder = 1
        and one.subject_place = changed.subject_place
      where $1 and changed.holder = 0 and one.file_id = changed.file_id and one.start_on <= one.end_on
  ), needed as (
    select distinct organisation_id, file_id, file_name, subject_place from delegated
  ), held as (
    select own.organisation_id, own.file_id, own.subject_place,
      range_agg(daterange(own.start_on, own.end_on + 1)) as read_days,
      range_agg(daterange(own.start_on, own.end_on + 1)) filter (where own."right" = 'write') as write_days
    from needed
    join authorizations as own
      on own.organisation_id = needed.organisation_id
      and own.file_name = needed.file_name
      and own.holder = 0
      and own.subject_place = needed.subject_place
      and own.file_id = needed.file_id
    group by own.organisation_id, own.file_id, own.subject_place
  )
  select from delegated
  left join held using (organisation_id, file_id, subject_place)
  where not coalesce(
    case when "right" = 'write' then write_days else read_days end @> daterange(start_on, end_on + 1), false)`;

/** The same rules as before, which a period without any day can't break. */
const rules = sql.raw(`
  create or replace function check_authorizations() returns trigger language plpgsql as $$
  declare
    found_one boolean;
  begin
    perform from authorization_files
      where (organisation_id, file_id) in (select organisation_id, file_id from changed)
      order by organisation_id, file_id for no key update;
    execute $check$ select exists (${REPEATED}) $check$ into found_one;
    if found_one then
      raise exception 'the same authorization is held twice at the same time' using errcode = 'exclusion_violation';
    end if;
    execute $check$ select exists (${EXCEEDING}) $check$ into found_one using tg_op = 'UPDATE';
    if found_one then
      raise exception 'a contact would hold more than its organisation' using errcode = 'check_violation';
    end if;
    return null;
  end $$`);

export const emptyPeriods = [...mayBeEmpty, ...onceEach, rules] as const;
