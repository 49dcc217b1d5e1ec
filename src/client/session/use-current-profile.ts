import type { SessionProfile } from '#contract/session/session.schema.ts';
import { currentProfileOf } from './current-profile.ts';
import { useSession } from './use-session.ts';

/** The profile one acts as, on the pages under `profileRoute`; throws where none is chosen. */
export function useCurrentProfile(): SessionProfile {
  const profile = currentProfileOf(useSession());
  if (!profile) throw new Error('no current profile: this page belongs under profileRoute');
  return profile;
}
