import * as z from 'zod';
import { idSchema } from '#contract/shared-fields.ts';
import { MAX_VIEW_NAME, SAVED_VIEW_ABILITIES, VIEWED_LISTS } from '#domain/saved-view/saved-view.ts';

/** Without a list: the views of every list. */
export const savedViewQuerySchema = z.strictObject({ list: z.enum(VIEWED_LISTS).optional() });

/** No control characters, and no half of a character: what no database keeps. */
const TEXT = /^[^\p{Cc}\p{Surrogate}]*$/u;

const nameSchema = z.string().trim().min(1).max(MAX_VIEW_NAME).regex(TEXT);

/** The query string of the list's page, without « ? »; only the page itself reads it. */
const addressSchema = z.string().max(2000).regex(TEXT);

export const createSavedViewSchema = z.strictObject({
  list: z.enum(VIEWED_LISTS),
  name: nameSchema,
  address: addressSchema,
  /** Everyone in the organisation who may see the list sees it. */
  shared: z.boolean(),
});

/** A field left out stays as it is. */
export const updateSavedViewSchema = z.strictObject({
  name: nameSchema.optional(),
  address: addressSchema.optional(),
  shared: z.boolean().optional(),
});

export const savedViewSchema = z.strictObject({
  id: idSchema,
  list: z.enum(VIEWED_LISTS),
  name: z.string(),
  address: z.string(),
  shared: z.boolean(),
  /** Made by the caller. */
  own: z.boolean(),
  abilities: z.array(z.enum(SAVED_VIEW_ABILITIES)),
  version: z.int().min(1),
});

export type SavedViewAnswer = z.infer<typeof savedViewSchema>;

export const savedViewListSchema = z.strictObject({ views: z.array(savedViewSchema) });

export const savedViewParamsSchema = z.strictObject({ profileId: idSchema, viewId: idSchema });
