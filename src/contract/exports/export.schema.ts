import * as z from 'zod';
import { idSchema } from '#contract/shared-fields.ts';
import { CONTACT_LANGUAGES } from '#domain/contact/contact.ts';

export const EXPORT_FORMATS = ['csv', 'xlsx'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const EXPORT_MEDIA = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const satisfies Record<ExportFormat, string>;

/** Rows that can be named one by one; more are described by the filters that find them. */
export const MAX_NAMED_ROWS = 1000;

const named = z.array(idSchema).max(MAX_NAMED_ROWS);

/** Which of the rows that the query finds: all but a few, or these alone. */
const exportRowsSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('all'), except: named }),
  z.strictObject({ kind: z.literal('ids'), ids: named.min(1) }),
]);

export type ExportRows = z.input<typeof exportRowsSchema>;

/** What every export asks; `query` is the list's own query string, as an object, without cursor and limit. */
export function exportBodySchema<
  Query extends z.ZodObject,
  const Columns extends readonly [string, ...string[]],
>(query: Query, columns: Columns) {
  return z.strictObject({
    format: z.enum(EXPORT_FORMATS),
    language: z.enum(CONTACT_LANGUAGES),
    /** In this order. */
    columns: z.array(z.enum(columns)).min(1).max(columns.length),
    rows: exportRowsSchema,
    query,
  });
}
