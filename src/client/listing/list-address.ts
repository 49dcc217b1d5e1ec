import type { FilterValues } from './list-state.ts';

/** The query string of a list page, as the router holds it: texts, or numbers that it read out of them. */
export type ListAddress = Readonly<Record<string, unknown>>;

/** The parameters every list has, beside those of its own filters. */
export const LIST_PARAMS = {
  search: 'recherche',
  sort: 'tri',
  direction: 'ordre',
  limit: 'par',
  cursor: 'curseur',
} as const;

/** How one filter stands in the address. */
interface FilterAddress<Value extends string> {
  readonly param: string;
  /** Several values at once, or one only. */
  readonly several: boolean;
  /** The word of each value: `{ true: 'vrai' }`. */
  readonly words: Readonly<Record<Value, string>>;
}

/** How one list stands in the address; its words are French, as the addresses of the pages are. */
export interface ListAddressRules<Filters extends FilterValues, Sort extends string> {
  readonly filters: { readonly [Id in keyof Filters]: FilterAddress<Filters[Id]> };
  /** The word of each sort. */
  readonly sorts: Readonly<Record<Sort, string>>;
  readonly defaultSort: Sort;
}

/** A comma would be written `%2C`; a dot stays a dot. Both are read. */
export const VALUE_SEPARATOR = '.';

/** `Object.keys` of a record whose keys are all known. */
export function keysOf<Known extends object>(known: Known): (keyof Known & string)[] {
  return Object.keys(known) as (keyof Known & string)[];
}
