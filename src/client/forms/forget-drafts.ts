export const DRAFT_PREFIX = 'mandat.draft/';

/** At sign-out: no personal data stays on the machine. `exceptOf`: an account that has just signed in, and keeps its own. */
export function forgetDrafts(exceptOf?: string): void {
  try {
    const kept = exceptOf === undefined ? undefined : `${DRAFT_PREFIX}${exceptOf}/`;
    for (const key of keysWith(DRAFT_PREFIX)) {
      if (!(kept && key.startsWith(kept))) localStorage.removeItem(key);
    }
  } catch {}
}

/** The keys of this machine’s storage that begin so; throws where storage is closed. */
export function keysWith(prefix: string): string[] {
  const keys = Array.from({ length: localStorage.length }, (_, place) => localStorage.key(place) ?? '');
  return keys.filter((key) => key.startsWith(prefix));
}
