import { useContext } from 'react';
import { type Announce, AnnouncerContext } from './announcer-context.ts';

/** The voice of the page: `announce('Contact ajouté')`. Throws outside an `AnnouncerProvider`. */
export function useAnnounce(): Announce {
  const announce = useContext(AnnouncerContext);
  if (!announce) throw new Error('useAnnounce needs an AnnouncerProvider above it');
  return announce;
}
