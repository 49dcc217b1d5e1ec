import type { Profile } from '#domain/access/profile.ts';
import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import type { ProfileLink } from './world-data.ts';

export interface ProfileReads {
  /** The account's profiles with their standing that day, by the organisation's name (French order), then id. */
  listOf(accountId: string, day: CalendarDay): Promise<Profile[]>;
  /** One profile, only if it is this account's. */
  find(accountId: string, profileId: string, day: CalendarDay): Promise<Profile | undefined>;
  /** The profile last chosen, if it still exists. */
  currentOf(accountId: string): Promise<string | undefined>;
}

export interface ProfileWrites {
  /** Remembers the account's choice. The caller has checked that the profile is the account's. */
  choose(accountId: string, profileId: string): Promise<void>;
  /**
   * Ties the account to the contact, and gives the tie that stands afterwards: another one than asked for when the account
   * already has one in that organisation. `undefined`, and nothing done, for a contact that is another account's.
   */
  link(link: ProfileLink): Promise<ProfileLink | undefined>;
  /** Ends every tie of the account, and gives those that were. */
  unlink(accountId: string): Promise<readonly ProfileLink[]>;
}
