import type { TFunction } from 'i18next';
import { LINE_STATES, type LineCounts } from '#domain/request/request.ts';

/** « 12 appliquées, 2 refusées »: what became of the lines, those of a state without any left out. */
export function countsText(
  t: TFunction<['demands', 'common']>,
  counts: LineCounts,
  number: (value: number) => string,
): string {
  return LINE_STATES.filter((state) => counts[state] > 0)
    .map((state) => t(`count.${state}`, { count: counts[state], shown: number(counts[state]) }))
    .join(', ');
}
