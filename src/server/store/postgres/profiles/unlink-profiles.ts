import type { Kysely } from 'kysely';
import type { Database } from '#server/store/postgres/database.ts';
import type { ProfileLink } from '#server/store/world-data.ts';

/** Ends every tie of the account, and gives those that were. */
export async function unlinkProfiles(database: Kysely<Database>, accountId: string): Promise<ProfileLink[]> {
  const rows = await database
    .deleteFrom('profile_links')
    .where('account_id', '=', accountId)
    .returning(['id', 'organisation_id', 'contact_id'])
    .execute();
  return rows.map((row) => ({
    id: row.id,
    accountId,
    organisationId: row.organisation_id,
    contactId: row.contact_id,
  }));
}
