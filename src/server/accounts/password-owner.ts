import type { PasswordOwner } from '#domain/access/password-rules.ts';
import type { UserAccount } from '#domain/access/user-account.ts';
import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import type { StoreReads } from '#server/store/store.ts';

/** What the account's password must not hold. */
export async function ownerOf(
  { id, email, firstName, lastName }: UserAccount,
  { profiles }: Pick<StoreReads, 'profiles'>,
  today: CalendarDay,
): Promise<PasswordOwner> {
  const organisations = (await profiles.listOf(id, today)).map(({ organisation }) => organisation.name);
  return { email, firstName, lastName, organisations };
}
