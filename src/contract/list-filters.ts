import * as z from 'zod';
import { daySchema, idSchema } from './shared-fields.ts';

/** « Actif », as a filter: « Vrai » or « Faux ». */
export const ACTIVE_VALUES = ['true', 'false'] as const;

/** Ids in a query string: `contact=id,id`. */
const idListSchema = z
  .string()
  .max(4000)
  .transform((text) => (text === '' ? [] : text.split(',')))
  .pipe(z.array(idSchema).max(100));

/** Filters that several lists share, by their name on the wire. */
export const listFilters = {
  active: z.enum(ACTIVE_VALUES).optional(),
  /** Active now, and ending within so many days. */
  endingWithin: z.coerce.number().int().min(0).max(366).optional(),
  contact: idListSchema.default([]),
  file: idListSchema.default([]),
  /** « État au »: the day the list is true of; today when left out. */
  on: daySchema.optional(),
};
