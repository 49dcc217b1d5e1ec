import type { Kysely } from 'kysely';
import type { Profile } from '#domain/access/profile.ts';
import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import { type ContactRelation, standingOn } from '#domain/relation/contact-relation.ts';
import { relationOf } from '#server/store/postgres/contacts/contact-rows.ts';
import type { Database } from '#server/store/postgres/database.ts';
import { compareProfiles } from '#server/store/profile-order.ts';
import type { ProfileReads } from '#server/store/profile-store.ts';

export function profileReads(database: Kysely<Database>): ProfileReads {
  return {
    listOf: (accountId, day) => readProfiles(database, accountId, undefined, day),
    find: async (accountId, profileId, day) => (await readProfiles(database, accountId, profileId, day))[0],
    currentOf: async (accountId) => {
      const query = database.selectFrom('current_profiles').select('profile_id');
      return (await query.where('account_id', '=', accountId).executeTakeFirst())?.profile_id;
    },
  };
}

/** Two statements: the account's links with their organisations, and the relations that give their standing. */
async function readProfiles(
  database: Kysely<Database>,
  accountId: string,
  profileId: string | undefined,
  day: CalendarDay,
): Promise<Profile[]> {
  let links = database.selectFrom('profile_links as link').where('link.account_id', '=', accountId);
  if (profileId !== undefined) links = links.where('link.id', '=', profileId);

  const found = await links
    .innerJoin('organisations as organisation', 'organisation.id', 'link.organisation_id')
    .select(['link.id', 'link.contact_id', 'link.organisation_id', 'organisation.name', 'organisation.kind'])
    .execute();
  const relations = await links
    .innerJoin('contact_relations as relation', (join) =>
      join
        .onRef('relation.organisation_id', '=', 'link.organisation_id')
        .onRef('relation.contact_id', '=', 'link.contact_id')
        .onRef('relation.file_id', '=', 'link.organisation_id'),
    )
    .selectAll('relation')
    .execute();
  const own = new Map<string, ContactRelation[]>();
  for (const row of relations)
    own.set(row.organisation_id, [...(own.get(row.organisation_id) ?? []), relationOf(row)]);

  const profiles = found.map((row) => ({
    id: row.id,
    accountId,
    organisation: { id: row.organisation_id, name: row.name, kind: row.kind },
    contactId: row.contact_id,
    standing: standingOn(own.get(row.organisation_id) ?? [], day),
  }));
  return profiles.sort(compareProfiles);
}
