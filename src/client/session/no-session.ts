import type { Session } from '#contract/session/session.schema.ts';

/** Nobody signed in. */
export const NO_SESSION: Session = {
  account: null,
  profiles: [],
  currentProfileId: null,
  expiresAt: null,
  endsAt: null,
  today: null,
};
