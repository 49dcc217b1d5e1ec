import type { Profile } from '#domain/access/profile.ts';
import type { CalendarDay } from '#domain/calendar/calendar-day.ts';

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
}
