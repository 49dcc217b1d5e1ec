import type { FetchQueryOptions, QueryKey } from '@tanstack/react-query';
import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { LIST_PARAMS, type ListAddress } from './list-address.ts';
import type { ListSearch } from './list-search.ts';
import { type FilterValues, isFiltered, type ListState } from './list-state.ts';
import { useEarlyAnswer } from './use-early-answer.ts';

type Change<Filters extends FilterValues, Sort extends string> = Partial<ListState<Filters, Sort>>;

/** A list's view, and the ways to change it; the address holds it all. */
export interface List<Filters extends FilterValues = FilterValues, Sort extends string = string> {
  readonly state: ListState<Filters, Sort>;
  /** Parameters of the address that made no sense. */
  readonly ignored: readonly string[];
  readonly filtered: boolean;
  /** Those shown of the columns that can be hidden, where the address says which. */
  readonly columns: readonly string[] | undefined;
  /** The whole view as a query string, the page aside: what a saved view keeps. */
  readonly address: string;
  /** Goes to a view kept by its address; what it names that no longer exists is told as for any address. */
  open(address: string): void;
  /** Undefined: the address says nothing of columns. */
  setColumns(columns: readonly string[] | undefined): void;
  /** Any change but of the cursor goes back to the first page. `replace`: leaves no step in the history. */
  change(change: Change<Filters, Sort>, options?: { replace?: boolean }): void;
  /** Looks for a text; leaves no step in the history. */
  search(text: string): void;
  setFilter(id: string, values: readonly string[]): void;
  /** A sort that the list doesn't have changes nothing. */
  setSort(sort: string, direction: ListState['direction']): void;
  /** No search, no filter; sort and page size stay. */
  reset(): void;
  /** To the first page, the rest of the address as it stands; leaves no step in the history. */
  forgetCursor(): void;
}

/**
 * The list that the address of the current page describes. With `queryOf`, a search is answered before the address says it, so
 * that the page is drawn once for each.
 */
export function useList<
  Filters extends FilterValues,
  Sort extends string,
  Data = unknown,
  Key extends QueryKey = QueryKey,
>(
  described: ListSearch<Filters, Sort>,
  queryOf?: (state: ListState<Filters, Sort>) => FetchQueryOptions<Data, Error, Data, Key>,
): List<Filters, Sort> {
  const address: ListAddress = useSearch({ strict: false });
  const navigate = useNavigate();
  const router = useRouter();
  const early = useEarlyAnswer<Data, Key>();
  const { state, columns, ignored } = useMemo(() => described.read(address), [described, address]);

  function update(next: (state: ListState<Filters, Sort>) => Change<Filters, Sort>, replace = false) {
    early.forget();
    // From the newest address, not from the state last drawn: two changes may come in one breath.
    const search = (newest: ListAddress) => {
      const { state: current, columns: shown } = described.read(newest);
      return described.write({ ...current, cursor: undefined, ...next(current) }, shown);
    };
    void navigate({ to: '.', search, replace, resetScroll: false });
  }

  return {
    state,
    ignored,
    filtered: isFiltered(state),
    columns,
    address: textOfAddress(described.write({ ...state, cursor: undefined }, columns)),
    open(text) {
      const kept: ListAddress = Object.fromEntries(new URLSearchParams(text));
      const known = described.read(kept);
      // What is understood is written as the page itself would; the rest stays, to be told.
      void navigate({ to: '.', search: { ...kept, ...described.write(known.state, known.columns) } });
    },
    setColumns(shown) {
      const search = (newest: ListAddress) => described.write(described.read(newest).state, shown);
      void navigate({ to: '.', search, replace: true, resetScroll: false });
    },
    change: (change, options) => update(() => change, options?.replace),
    search(text) {
      const go = () => update(() => ({ search: text }), true);
      if (!queryOf) return go();
      const { state: newest } = described.read(router.state.location.search);
      void early.whenAnswered(queryOf({ ...newest, search: text, cursor: undefined }), go);
    },
    setFilter: (id, values) => update(({ filters }) => ({ filters: described.choose(filters, id, values) })),
    setSort(name, direction) {
      const sort = described.sortOf(name);
      if (sort !== undefined) update(() => ({ sort, direction }));
    },
    forgetCursor() {
      const search = ({ [LIST_PARAMS.cursor]: _, ...rest }: ListAddress) => rest;
      void navigate({ to: '.', search, replace: true, resetScroll: false });
    },
    reset: () => update(() => ({ search: '', filters: described.initial.filters })),
  };
}

function textOfAddress(address: Readonly<Record<string, string | number>>): string {
  return new URLSearchParams(Object.entries(address).map(([param, value]) => [param, `${value}`])).toString();
}
