import { type Kysely, sql } from 'kysely';
import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import type { PlanFacts } from '#domain/request/plan.ts';
import { setsWith } from '#server/store/postgres/contacts/contact-list-filter.ts';
import type { Database } from '#server/store/postgres/database.ts';

/** The listings tell who is in charge that day or later: a few among all the contacts. */
export async function readResponsibles(
  database: Kysely<Database>,
  organisationId: string,
  today: CalendarDay,
): Promise<PlanFacts['responsibles']> {
  const { rows } = await sql<PlanFacts['responsibles'][number]>`
    select distinct relation.id, relation.contact_id as "contactId", relation.start_on as "startOn", relation.end_on as "endOn"
    from contact_listings as listing
    join contact_relations as relation
      on relation.organisation_id = ${organisationId}::uuid and relation.contact_id = listing.contact_id
    where listing.organisation_id = ${organisationId}::uuid and listing.active_rank = 0
      and listing.functions = any(${setsWith(['person-responsible'])}::smallint[])
      and listing.until_on >= ${today}::date
      and relation.function = 'person-responsible' and relation.file_id = ${organisationId}::uuid
      and relation.end_on >= ${today}::date and relation.start_on <= relation.end_on
      and exists (
        select from profile_links as link join user_account as account on account.id = link.account_id
        where link.organisation_id = ${organisationId}::uuid and link.contact_id = relation.contact_id
          and not account.disabled
      )`.execute(database);
  return rows;
}
