import type * as z from 'zod';
import { profileParamsSchema } from '#contract/contacts/contact.schema.ts';
import { operation } from '#contract/operation.ts';
import { noFields } from '#contract/shared-fields.ts';
import { EXPORT_MEDIA } from './export.schema.ts';

/** The export of one list: beside it in the address, a file for an answer, and nothing changed. */
export function exportOperation<Body extends z.ZodType>(
  id: string,
  list: { readonly path: string; readonly summary: string },
  body: Body,
) {
  return operation({
    id,
    summary: `CSV or XLSX of: ${list.summary}`,
    method: 'POST',
    path: `${list.path}/exports`,
    effect: 'read',
    access: 'profile',
    versioned: false,
    params: profileParamsSchema,
    query: noFields,
    body,
    status: 200,
    answer: undefined,
    media: Object.values(EXPORT_MEDIA),
    problems: [],
  });
}
