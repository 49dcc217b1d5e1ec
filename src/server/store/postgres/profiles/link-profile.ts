import type { Kysely } from 'kysely';
import type { Database } from '#server/store/postgres/database.ts';
import type { ProfileLink } from '#server/store/world-data.ts';

/** Ties the account to the contact, or finds the tie that the account has there, or that nobody else's contact may be tied. */
export async function linkProfile(
  database: Kysely<Database>,
  link: ProfileLink,
): Promise<ProfileLink | undefined> {
  const { id, accountId, organisationId, contactId } = link;
  const added = await database
    .insertInto('profile_links')
    .values({ id, account_id: accountId, organisation_id: organisationId, contact_id: contactId })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows === 1n) return link;
  const rows = await database
    .selectFrom('profile_links')
    .select(['id', 'account_id', 'contact_id'])
    .where('organisation_id', '=', organisationId)
    .where(({ eb, or }) => or([eb('account_id', '=', accountId), eb('contact_id', '=', contactId)]))
    .execute();
  if (rows.some((row) => row.contact_id === contactId && row.account_id !== accountId)) return undefined;
  const own = rows.find((row) => row.account_id === accountId);
  return own && { ...link, id: own.id, contactId: own.contact_id };
}
