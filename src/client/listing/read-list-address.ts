import * as z from 'zod';
import { DEFAULT_PAGE_SIZE, PAGE_SIZES, SORT_DIRECTIONS } from '#contract/page.ts';
import {
  type FilterAddress,
  keysOf,
  knownValues,
  LIST_PARAMS,
  type ListAddress,
  type ListAddressRules,
  NO_COLUMNS,
} from './list-address.ts';
import type { ChosenValues, FilterValues, ListState, PageSize } from './list-state.ts';

export const MAX_SEARCH = 200;

const schemas = {
  search: z.string().max(MAX_SEARCH).default(''),
  direction: z.enum(SORT_DIRECTIONS).default('asc'),
  limit: z
    .string()
    .transform(Number)
    .pipe(z.literal([...PAGE_SIZES]))
    .default(DEFAULT_PAGE_SIZE),
  cursor: z.string().min(1).max(2000).optional(),
};

/** A parameter as text; the router may have read a number out of it, or a list when it stands twice. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(',');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Takes the parameters of an address one by one, and remembers those that made no sense. */
class AddressReader {
  readonly ignored = new Set<string>();
  readonly #texts: Map<string, string>;

  constructor(address: ListAddress) {
    const given = Object.entries(address).filter(([, value]) => value !== undefined);
    this.#texts = new Map(given.map(([param, value]) => [param, textOf(value)]));
  }

  take<Schema extends z.ZodType>(param: string, schema: Schema): z.output<Schema> {
    const read = schema.safeParse(this.#texts.get(param));
    if (!read.success) this.ignored.add(param);
    this.#texts.delete(param);
    return read.success ? read.data : schema.parse(undefined);
  }

  /** The values whose words stand in the parameter. One too many where one is asked: none of them counts. */
  takeWords<Value extends string>(
    param: string,
    { words, several, max }: Pick<FilterAddress<Value>, 'words' | 'several' | 'max'>,
  ) {
    const given = new Set(this.#texts.get(param)?.split(/[.,]/).filter(Boolean));
    this.#texts.delete(param);
    const known = knownValues(words, given, 'word');
    const taken = several || known.length === 1 ? known.slice(0, max) : [];
    if (taken.length < given.size) this.ignored.add(param);
    return taken;
  }

  has(param: string): boolean {
    return this.#texts.has(param);
  }

  /** What nobody took is unknown. */
  finish(): string[] {
    return [...this.ignored, ...this.#texts.keys()];
  }
}

/**
 * Reads the state of a list out of its address. Unknown or bad values fall back to their default one by one;
 * `ignored` names the parameters they stood in.
 */
export function readListAddress<Filters extends FilterValues, Sort extends string>(
  rules: ListAddressRules<Filters, Sort>,
  address: ListAddress,
): { state: ListState<Filters, Sort>; columns: string[] | undefined; ignored: string[] } {
  const reader = new AddressReader(address);
  const filters = keysOf(rules.filters).map((id) => {
    const filter = rules.filters[id];
    return [id, reader.takeWords(filter.param, filter)];
  });
  const [sort = rules.defaultSort] = reader.takeWords(LIST_PARAMS.sort, {
    words: rules.sorts,
    several: false,
  });
  const state = {
    search: reader.take(LIST_PARAMS.search, schemas.search),
    filters: Object.fromEntries(filters) as ChosenValues<Filters>,
    sort,
    direction: reader.take(LIST_PARAMS.direction, schemas.direction),
    limit: reader.take(LIST_PARAMS.limit, schemas.limit) as PageSize,
    cursor: reader.take(LIST_PARAMS.cursor, schemas.cursor),
  };
  const columns =
    rules.columns && reader.has(LIST_PARAMS.columns) ? takeColumns(reader, rules.columns) : undefined;
  return { state, columns, ignored: reader.finish() };
}

/** The columns shown of those that can be hidden: unknown ones are gone since the address was kept, the others stay. */
function takeColumns(reader: AddressReader, words: Readonly<Record<string, string>>): string[] {
  const taken = reader.takeWords(LIST_PARAMS.columns, { words: { ...words, '': NO_COLUMNS }, several: true });
  return taken.filter((column) => column !== '');
}
