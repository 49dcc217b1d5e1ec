import type { SortDirection } from '#contract/page.ts';
import { searchWords } from '#domain/search/fold-text.ts';
import type { ListAnswer, ListPosition, ListWindow } from '#server/store/list-answer.ts';
import { type Cursor, type OrderShape, readCursor, writeCursor } from './cursor.ts';

/** The parameters that every list has. */
interface PagedQuery {
  readonly sort: string;
  readonly direction: SortDirection;
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly search: string;
}

/** Where the page asked for begins. */
export interface PagePlan {
  readonly order: string;
  readonly cursor: Cursor | undefined;
  readonly window: ListWindow & { readonly words: readonly string[] };
}

/** Turns the paging of the wire into the store's window. Throws `cursor-invalid`. */
export function planPage(query: PagedQuery, shape: OrderShape): PagePlan {
  const order = `${query.sort}-${query.direction}`;
  const cursor = query.cursor === undefined ? undefined : readCursor(query.cursor, order, shape);
  const position: ListPosition | undefined = cursor && { values: cursor.values, id: cursor.id };
  return {
    order,
    cursor,
    window: {
      words: searchWords(query.search),
      descending: query.direction === 'desc',
      limit: query.limit,
      ...(cursor && { [cursor.side]: position }),
    },
  };
}

/** The page, with the cursors of its neighbours. */
export function presentPage<Entry, Row>(
  plan: PagePlan,
  answer: ListAnswer<Entry>,
  present: (entry: Entry) => Row,
) {
  const { entries, more, total } = answer;
  const backwards = plan.cursor?.side === 'before';
  const start = startOf(plan.cursor, entries.length, more);
  const hasPrevious = backwards ? more : start > 0;
  const hasNext = backwards ? true : more;
  return {
    rows: entries.map(present),
    start,
    total,
    previous: hasPrevious ? cursorAt(entries[0]?.position, 'before', start, plan.order) : null,
    next: hasNext ? cursorAt(entries.at(-1)?.position, 'after', start + entries.length, plan.order) : null,
  };
}

/** Rows before the page. Read backwards, the count may have drifted: with nothing before it, the page is the first. */
function startOf(cursor: Cursor | undefined, length: number, more: boolean): number {
  if (!cursor) return 0;
  if (cursor.side === 'after') return cursor.start;
  return more ? Math.max(1, cursor.start - length) : 0;
}

function cursorAt(
  position: ListPosition | undefined,
  side: Cursor['side'],
  start: number,
  order: string,
): string | null {
  return position ? writeCursor({ start, side, order, values: [...position.values], id: position.id }) : null;
}
