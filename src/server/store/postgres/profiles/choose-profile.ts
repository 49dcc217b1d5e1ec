import type { Kysely } from 'kysely';
import type { Database } from '#server/store/postgres/database.ts';

/** Remembers the account's choice; a profile that isn't the account's leaves everything as it is. */
export async function chooseProfile(
  database: Kysely<Database>,
  accountId: string,
  profileId: string,
): Promise<void> {
  await database
    .insertInto('current_profiles')
    .columns(['account_id', 'organisation_id', 'profile_id'])
    .expression((from) =>
      from
        .selectFrom('profile_links')
        .select(['account_id', 'organisation_id', 'id'])
        .where('account_id', '=', accountId)
        .where('id', '=', profileId),
    )
    .onConflict((conflict) =>
      conflict.column('account_id').doUpdateSet((row) => ({
        organisation_id: row.ref('excluded.organisation_id'),
        profile_id: row.ref('excluded.profile_id'),
      })),
    )
    .execute();
}
