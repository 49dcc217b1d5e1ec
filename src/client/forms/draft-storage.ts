import { DRAFT_PREFIX, keysWith } from './forget-drafts.ts';

/** Where a draft lies: whose it is, in which profile, and of which form (with what it was opened for, if anything). */
export interface DraftPlace {
  readonly accountId: string;
  readonly profileId: string;
  readonly name: string;
}

/** A draft as it lies there: under which key, by which tab, and its mark, another each time that it is kept. */
export interface StoredDraft {
  readonly key: string;
  readonly tab: unknown;
  readonly mark: unknown;
  readonly draft: unknown;
}

function keyOf({ accountId, profileId, name }: DraftPlace): string {
  return `${DRAFT_PREFIX}${accountId}/${profileId}/${name}`;
}

/** Of what was typed while another tab had the same form open. */
function keyBeside(place: DraftPlace, tab: string): string {
  return `${keyOf(place)}~${tab}`;
}

/**
 * What this tab kept there last; else the newest that any tab kept. Undefined for nothing, for what can't be read, and where storage
 * is closed.
 */
export function readStoredDraft(place: DraftPlace, tab: string): StoredDraft | undefined {
  try {
    const key = keyOf(place);
    const found = keysWith(key)
      .filter((one) => one === key || one.startsWith(`${key}~`))
      .flatMap((one) => readKey(one) ?? [])
      .sort((left, right) => (savedAtOf(left) < savedAtOf(right) ? 1 : -1));
    return found.find((one) => one.tab === tab) ?? found[0];
  } catch {
    return undefined;
  }
}

/**
 * What is typed in one tab never takes the place of what another one has typed meanwhile: it lies beside it. Gives what lies there
 * now; undefined: storage is closed or full.
 */
export function storeDraft(
  place: DraftPlace,
  tab: string,
  known: StoredDraft | undefined,
  draft: unknown,
): StoredDraft | undefined {
  try {
    const shared = known?.key ?? keyOf(place);
    const there = readKey(shared);
    const free = !there || there.tab === tab || there.mark === known?.mark;
    const stored = { key: free ? shared : keyBeside(place, tab), tab, mark: crypto.randomUUID(), draft };
    const { key, ...rest } = stored;
    localStorage.setItem(key, JSON.stringify(rest));
    return stored;
  } catch {
    return undefined;
  }
}

/** Takes away what this tab kept or found there; what another one has typed since stays. */
export function dropStoredDraft(known: StoredDraft | undefined): void {
  try {
    if (known && readKey(known.key)?.mark === known.mark) localStorage.removeItem(known.key);
  } catch {}
}

function readKey(key: string): StoredDraft | undefined {
  const stored: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { tab, mark, draft } = stored as Partial<StoredDraft>;
  // An earlier console kept the draft alone.
  return draft === undefined ? { key, tab: null, mark: null, draft: stored } : { key, tab, mark, draft };
}

function savedAtOf({ draft }: StoredDraft): string {
  const { savedAt } = (draft ?? {}) as { savedAt?: unknown };
  return typeof savedAt === 'string' ? savedAt : '';
}
