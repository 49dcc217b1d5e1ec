import { useState } from 'react';
import type { SessionProfile } from '#contract/session/session.schema.ts';
import { currentProfileOf } from './current-profile.ts';
import { useSession } from './use-session.ts';

/**
 * The profile one acts as, on the pages under `profileRoute`; throws where none is chosen. A page that is on its way out, its session
 * ended, keeps the one it was drawn with.
 */
export function useCurrentProfile(): SessionProfile {
  const now = currentProfileOf(useSession());
  const [first] = useState(now);
  const profile = now ?? first;
  if (!profile) throw new Error('no current profile: this page belongs under profileRoute');
  return profile;
}
