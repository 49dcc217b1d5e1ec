import { COUNT_CAP } from '#contract/page.ts';
import { compareOrderKeys } from '#domain/search/french-order.ts';
import { compareTexts } from '#server/store/contact-order.ts';
import type { ListAnswer, ListPosition, ListWindow } from '#server/store/list-answer.ts';

interface Paged<Row, Entry> {
  /** The whole list, filtered, upwards in its order. */
  readonly rows: readonly Row[];
  readonly positionOf: (row: Row) => ListPosition;
  readonly entryOf: (row: Row) => Entry;
}

/** Cuts the page that the window asks for out of the list. */
export function pageOf<Row, Entry>(
  window: ListWindow,
  { rows, positionOf, entryOf }: Paged<Row, Entry>,
): ListAnswer<Entry> {
  const { descending, limit, after, before } = window;
  const upwards = descending === (before !== undefined);
  const position = before ?? after;
  const place = position && placesUpTo(rows, (row) => comparePositions(positionOf(row), position), upwards);
  const start = upwards ? (place ?? 0) : Math.max(0, (place ?? rows.length) - limit);
  const end = upwards ? start + limit : (place ?? rows.length);
  const page = rows.slice(start, end);
  if (descending) page.reverse();
  return {
    entries: page.map((row) => ({ ...entryOf(row), position: positionOf(row) })),
    more: upwards ? end < rows.length : start > 0,
    total: { count: Math.min(rows.length, COUNT_CAP), exact: rows.length <= COUNT_CAP },
  };
}

/** Texts compare in French order, days and numbers as they are. */
export function comparePositions(left: ListPosition, right: ListPosition): number {
  for (const [at, value] of left.values.entries()) {
    const other = right.values[at] ?? '';
    const order =
      typeof value === 'number'
        ? value - Number(other)
        : compareOrderKeys(value, String(other).replaceAll('\0', ''));
    if (order !== 0) return order;
  }
  return compareTexts(left.id, right.id);
}

/** How many rows stand before the position, or up to and with it. */
function placesUpTo<Row>(rows: readonly Row[], compare: (row: Row) => number, withIt: boolean): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const row = rows[middle];
    const order = row === undefined ? 0 : compare(row);
    if (order < 0 || (order === 0 && withIt)) low = middle + 1;
    else high = middle;
  }
  return low;
}
