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
  columns: 'colonnes',
} as const;

/** How one filter stands in the address. */
export interface FilterAddress<Value extends string> {
  readonly param: string;
  /** Several values at once, or one only. */
  readonly several: boolean;
  /** So many values at the most; the first ones count. */
  readonly max?: number;
  /** The word of each value: `{ true: 'vrai' }`; or, where values are ids or days, what tells a good one. */
  readonly words: Readonly<Record<Value, string>> | ((text: string) => boolean);
}

/** How one list stands in the address; its words are French, as the addresses of the pages are. */
export interface ListAddressRules<Filters extends FilterValues, Sort extends string> {
  readonly filters: { readonly [Id in keyof Filters]: FilterAddress<Filters[Id]> };
  /** The word of each sort. */
  readonly sorts: Readonly<Record<Sort, string>>;
  readonly defaultSort: Sort;
  /** The word of each column that can be hidden, where some can. */
  readonly columns?: Readonly<Record<string, string>>;
}

/** The word for none of the columns that can be hidden. */
export const NO_COLUMNS = 'aucune';

/** A comma would be written `%2C`; a dot stays a dot. Both are read. */
export const VALUE_SEPARATOR = '.';

/** Of some values, or of the words of an address, those that the filter knows, once each. Ids and days keep their order. */
export function knownValues<Value extends string>(
  words: FilterAddress<Value>['words'],
  given: ReadonlySet<string>,
  by: 'value' | 'word',
): Value[] {
  if (typeof words === 'function') return [...given].filter((text): text is Value => words(text));
  return keysOf(words).filter((value) => given.has(by === 'value' ? value : words[value]));
}

/** The word of a value in the address. */
export function wordOf<Value extends string>(words: FilterAddress<Value>['words'], value: Value): string {
  return typeof words === 'function' ? value : words[value];
}

/** `Object.keys` of a record whose keys are all known. */
export function keysOf<Known extends object>(known: Known): (keyof Known & string)[] {
  return Object.keys(known) as (keyof Known & string)[];
}
