import { COUNT_CAP } from '#contract/page.ts';
import type { ListAnswer, ListWindow } from '#server/store/list-answer.ts';

/**
 * The answer of a list from what was read: `limit` rows and one more, if there is one, in the direction of travel, and a count
 * of up to `COUNT_CAP` and one more.
 */
export function answerOf<Entry>(
  { limit, before }: Pick<ListWindow, 'limit' | 'before'>,
  found: ReadonlyArray<Entry & { readonly position: ListAnswer<Entry>['entries'][number]['position'] }>,
  counted: number,
): ListAnswer<Entry> {
  const entries = found.slice(0, limit);
  if (before) entries.reverse();
  return {
    entries,
    more: found.length > limit,
    total: { count: Math.min(counted, COUNT_CAP), exact: counted <= COUNT_CAP },
  };
}
