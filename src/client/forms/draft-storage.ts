const PREFIX = 'mandat.draft/';

/** Where a draft lies: whose it is, in which profile, and of which form (with what it was opened for, if anything). */
export interface DraftPlace {
  readonly accountId: string;
  readonly profileId: string;
  readonly name: string;
}

function keyOf({ accountId, profileId, name }: DraftPlace): string {
  return `${PREFIX}${accountId}/${profileId}/${name}`;
}

/** What lies there; undefined for nothing, for what can't be read, and where storage is closed. */
export function readStoredDraft(place: DraftPlace): unknown {
  try {
    return JSON.parse(localStorage.getItem(keyOf(place)) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Whether it could be kept: storage may be closed or full. */
export function storeDraft(place: DraftPlace, draft: unknown): boolean {
  try {
    localStorage.setItem(keyOf(place), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function dropStoredDraft(place: DraftPlace): void {
  try {
    localStorage.removeItem(keyOf(place));
  } catch {}
}

/** At sign-out: no personal data stays on the machine. `exceptOf`: an account that has just signed in, and keeps its own. */
export function forgetDrafts(exceptOf?: string): void {
  try {
    const kept = exceptOf === undefined ? undefined : `${PREFIX}${exceptOf}/`;
    const keys = Array.from({ length: localStorage.length }, (_, place) => localStorage.key(place) ?? '');
    for (const key of keys) {
      if (key.startsWith(PREFIX) && !(kept && key.startsWith(kept))) localStorage.removeItem(key);
    }
  } catch {}
}
