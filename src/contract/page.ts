import * as z from 'zod';

export const PAGE_SIZES = [25, 50, 100] as const;

export const DEFAULT_PAGE_SIZE = 25;

/** Totals are exact up to here and « plus de 10 000 » beyond, without counting everything. */
export const COUNT_CAP = 10_000;

export const SORT_DIRECTIONS = ['asc', 'desc'] as const;

export type SortDirection = (typeof SORT_DIRECTIONS)[number];

/** Query parameters shared by every list. The cursor is opaque: it comes from `next` or `previous`. */
export const pageQueryShape = {
  limit: z.coerce.number().int().min(1).max(100).default(DEFAULT_PAGE_SIZE),
  cursor: z.string().min(1).max(2000).optional(),
  direction: z.enum(SORT_DIRECTIONS).default('asc'),
  search: z.string().max(200).default(''),
};

/** One page of a list by keyset. */
export function pageSchema<Row extends z.ZodType>(row: Row) {
  return z.strictObject({
    rows: z.array(row),
    /** How many rows stand before the first one: 25 on the second page of 25. */
    start: z.int().min(0),
    total: z.strictObject({ count: z.int().min(0).max(COUNT_CAP), exact: z.boolean() }),
    next: z.string().nullable(),
    previous: z.string().nullable(),
  });
}

/** A filter with several values in a query string: `function=a,b`. */
export function listOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z
    .string()
    .max(1000)
    .transform((text) => (text === '' ? [] : text.split(',')))
    .pipe(z.array(z.enum(values)).max(values.length));
}
