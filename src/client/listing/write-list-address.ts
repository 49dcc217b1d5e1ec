import { DEFAULT_PAGE_SIZE } from '#contract/page.ts';
import { keysOf, LIST_PARAMS, type ListAddressRules, VALUE_SEPARATOR } from './list-address.ts';
import type { FilterValues, ListState } from './list-state.ts';

/** The shortest address of a state: what is at its default isn't written. */
export function writeListAddress<Filters extends FilterValues, Sort extends string>(
  rules: ListAddressRules<Filters, Sort>,
  state: ListState<Filters, Sort>,
): Record<string, string | number> {
  const filters = keysOf(rules.filters).map((id): [string, string] => {
    const { param, words } = rules.filters[id];
    return [param, state.filters[id].map((value) => words[value]).join(VALUE_SEPARATOR)];
  });
  const params: [string, string | number | false | undefined][] = [
    [LIST_PARAMS.search, state.search],
    ...filters,
    [LIST_PARAMS.sort, state.sort !== rules.defaultSort && rules.sorts[state.sort]],
    [LIST_PARAMS.direction, state.direction !== 'asc' && state.direction],
    [LIST_PARAMS.limit, state.limit !== DEFAULT_PAGE_SIZE && state.limit],
    [LIST_PARAMS.cursor, state.cursor],
  ];
  return Object.fromEntries(params.filter((param): param is [string, string | number] => Boolean(param[1])));
}
