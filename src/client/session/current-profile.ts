import type { Session, SessionProfile } from '#contract/session/session.schema.ts';

/** The profile one acts as, if one is chosen. */
export function currentProfileOf(session: Session): SessionProfile | undefined {
  return session.profiles.find((profile) => profile.id === session.currentProfileId);
}
