import { DEFAULT_PAGE_SIZE } from '#contract/page.ts';
import { keysOf, knownValues, type ListAddress, type ListAddressRules } from './list-address.ts';
import type { ChosenValues, FilterValues, ListState } from './list-state.ts';
import { readListAddress } from './read-list-address.ts';
import { writeListAddress } from './write-list-address.ts';

/** The typed address of one list page. */
export interface ListSearch<Filters extends FilterValues = FilterValues, Sort extends string = string> {
  readonly initial: ListState<Filters, Sort>;
  /** `columns`: those shown of the columns that can be hidden; undefined where the address doesn't say. */
  read(address: ListAddress): {
    state: ListState<Filters, Sort>;
    columns: string[] | undefined;
    ignored: string[];
  };
  write(state: ListState<Filters, Sort>, columns?: readonly string[]): Record<string, string | number>;
  /** Sets one filter: keeps the values it knows, in its own order, and one only when it takes one. */
  choose(filters: ChosenValues<Filters>, id: keyof Filters, values: readonly string[]): ChosenValues<Filters>;
  /** The sort of this name, if the list has it. */
  sortOf(name: string): Sort | undefined;
}

/** Describes the address of a list page, once. */
export function listSearch<Filters extends FilterValues, Sort extends string>(
  rules: ListAddressRules<Filters, Sort>,
): ListSearch<Filters, Sort> {
  const initial: ListState<Filters, Sort> = {
    search: '',
    filters: Object.fromEntries(
      keysOf(rules.filters).map((id) => [id, []]),
    ) as unknown as ChosenValues<Filters>,
    sort: rules.defaultSort,
    direction: 'asc',
    limit: DEFAULT_PAGE_SIZE,
    cursor: undefined,
  };
  return {
    initial,
    read: (address) => readListAddress(rules, address),
    write: (state, columns) => writeListAddress(rules, state, columns),
    choose(filters, id, values) {
      const { words, several, max } = rules.filters[id];
      const known = knownValues(words, new Set(values), 'value');
      return { ...filters, [id]: known.slice(0, several ? max : 1) };
    },
    sortOf: (name) => keysOf(rules.sorts).find((sort) => sort === name),
  };
}
