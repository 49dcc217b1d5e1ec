import type { Session } from '#contract/session/session.schema.ts';
import { abilitiesOf } from '#domain/access/access-rules.ts';
import type { Profile } from '#domain/access/profile.ts';
import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import type { CurrentSession } from '#server/auth/auth.ts';
import type { StoreReads } from '#server/store/store.ts';

/** Nobody is signed in. */
export const NO_SESSION: Session = {
  account: null,
  profiles: [],
  currentProfileId: null,
  expiresAt: null,
  endsAt: null,
  today: null,
};

/** Who is signed in, with every profile; the current one is the last chosen, else the first that is active. */
export async function presentSession(
  { account, expiresAt, endsAt }: CurrentSession,
  store: StoreReads,
  day: CalendarDay,
): Promise<Session> {
  const profiles = await store.profiles.listOf(account.id, day);
  const chosen = await store.profiles.currentOf(account.id);
  const current =
    profiles.find(({ id }) => id === chosen) ??
    profiles.find(({ standing }) => standing.active) ??
    profiles[0];
  const { id, email, firstName, lastName, language, agent } = account;
  return {
    account: { id, email, firstName, lastName, language, agent },
    profiles: profiles.map(presentProfile),
    currentProfileId: current?.id ?? null,
    expiresAt: expiresAt.toISOString(),
    endsAt: endsAt.toISOString(),
    today: day,
  };
}

function presentProfile(profile: Profile): Session['profiles'][number] {
  const { id, organisation, contactId, standing } = profile;
  return {
    id,
    organisation,
    contactId,
    functions: [...standing.functions],
    active: standing.active,
    abilities: abilitiesOf(profile),
  };
}
