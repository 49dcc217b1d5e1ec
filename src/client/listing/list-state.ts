import type { PAGE_SIZES, SortDirection } from '#contract/page.ts';

export type PageSize = (typeof PAGE_SIZES)[number];

/** The values each filter can take, by filter: `{ function: ContactFunction; active: 'true' | 'false' }`. */
export type FilterValues = Record<string, string>;

export type ChosenValues<Filters extends FilterValues> = {
  readonly [Id in keyof Filters]: readonly Filters[Id][];
};

/** Everything that makes one view of a list, and nothing else: two equal states show the same page. */
export interface ListState<Filters extends FilterValues = FilterValues, Sort extends string = string> {
  readonly search: string;
  readonly filters: ChosenValues<Filters>;
  readonly sort: Sort;
  readonly direction: SortDirection;
  readonly limit: PageSize;
  readonly cursor: string | undefined;
}

/** Whether the view shows less than the whole list, so that it can be reset. */
export function isFiltered<Filters extends FilterValues>(
  state: Pick<ListState<Filters>, 'search' | 'filters'>,
): boolean {
  return state.search !== '' || Object.values(state.filters).some((values) => values.length > 0);
}
