import { DEFAULT_PAGE_SIZE } from '#contract/page.ts';
import {
  keysOf,
  LIST_PARAMS,
  type ListAddressRules,
  NO_COLUMNS,
  VALUE_SEPARATOR,
  wordOf,
} from './list-address.ts';
import type { FilterValues, ListState } from './list-state.ts';

/** The shortest address of a state: what is at its default isn't written. */
export function writeListAddress<Filters extends FilterValues, Sort extends string>(
  rules: ListAddressRules<Filters, Sort>,
  state: ListState<Filters, Sort>,
  columns?: readonly string[],
): Record<string, string | number> {
  const filters = keysOf(rules.filters).map((id): [string, string] => {
    const { param, words } = rules.filters[id];
    return [param, state.filters[id].map((value) => wordOf(words, value)).join(VALUE_SEPARATOR)];
  });
  const params: [string, string | number | false | undefined][] = [
    [LIST_PARAMS.search, state.search],
    ...filters,
    [LIST_PARAMS.sort, state.sort !== rules.defaultSort && rules.sorts[state.sort]],
    [LIST_PARAMS.direction, state.direction !== 'asc' && state.direction],
    [LIST_PARAMS.limit, state.limit !== DEFAULT_PAGE_SIZE && state.limit],
    [LIST_PARAMS.cursor, state.cursor],
    [LIST_PARAMS.columns, columns && (columnWords(rules.columns, columns) || NO_COLUMNS)],
  ];
  return Object.fromEntries(params.filter((param): param is [string, string | number] => Boolean(param[1])));
}

function columnWords(
  words: ListAddressRules<FilterValues, string>['columns'],
  columns: readonly string[],
): string {
  return columns.map((column) => words?.[column] ?? column).join(VALUE_SEPARATOR);
}
