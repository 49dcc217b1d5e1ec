import type { ListPage } from './list-page.ts';

interface PagePosition {
  /** From 1. */
  readonly page: number;
  /** Unknown when the service stopped counting. */
  readonly pageCount: number | undefined;
  /** The first and last row shown, from 1; both 0 when there is none. */
  readonly first: number;
  readonly last: number;
}

/** Where a page stands in its list. `limit` is the number of rows per page. */
export function pagePosition(shown: ListPage<unknown>, limit: number): PagePosition {
  const { rows, start, total } = shown;
  // Rows may come and go between two pages, so a page by keyset can start anywhere; the cursors know the ends.
  const page = shown.previous === null ? 1 : Math.max(2, Math.ceil(start / limit) + 1);
  const atLeast = shown.next === null ? page : page + 1;
  return {
    page,
    pageCount: total.exact ? Math.max(atLeast, Math.ceil(total.count / limit)) : undefined,
    first: rows.length === 0 ? 0 : start + 1,
    last: start + rows.length,
  };
}

/** The cursor of the page that the pager asks for: the first, the one before, or the one after. */
export function cursorOfPage(
  shown: Pick<ListPage<unknown>, 'next' | 'previous'>,
  current: number,
  asked: number,
): string | undefined {
  if (asked > current) return shown.next ?? undefined;
  return asked === 1 ? undefined : (shown.previous ?? undefined);
}
