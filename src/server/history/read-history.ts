import type { Profile } from '#domain/access/profile.ts';
import { dayIn } from '#domain/calendar/calendar-day.ts';
import { TIME_ZONE } from '#server/http/prepare-call.ts';
import type { HistoryLine, JournalSubject } from '#server/store/journal-store.ts';
import type { StoreReads } from '#server/store/store.ts';

/** Lines that one call gives. */
const PAGE = 20;

/** Whose lines are asked for. */
export interface HistoryTarget {
  readonly subjectType: JournalSubject;
  readonly subjectId: string;
}

export interface ReadHistory {
  readonly lines: ReadonlyArray<{ readonly line: HistoryLine; readonly profile: Profile | undefined }>;
  readonly more: boolean;
}

/** The lines about all of them together, the newest first, each with the profile it was done in as it was that day. */
export async function readHistory(
  store: StoreReads,
  organisationId: string,
  targets: readonly HistoryTarget[],
  before: number | undefined,
): Promise<ReadHistory> {
  const window = { organisationId, limit: PAGE + 1, ...(before !== undefined && { before }) };
  const found = await Promise.all(targets.map((target) => store.history.list({ ...window, ...target })));
  const lines = found.flat().sort((left, right) => right.sequence - left.sequence);
  const shown = lines.slice(0, PAGE);
  const profiles = new Map<string, Promise<Profile | undefined>>();
  const profileOf = (line: HistoryLine) => {
    const day = dayIn(TIME_ZONE, line.at);
    const key = `${line.profileId} ${day}`;
    const known = profiles.get(key) ?? store.profiles.find(line.accountId, line.profileId, day);
    profiles.set(key, known);
    return known;
  };
  const placed = shown.map(async (line) => ({ line, profile: await profileOf(line) }));
  return { lines: await Promise.all(placed), more: lines.length > PAGE };
}
