import * as z from 'zod';
import { reportTo } from '#client/forms/report.ts';
import { FILE_KINDS } from '#domain/file/client-file.ts';
import { type RemoveRelationValues, SCOPES } from './remove-relation-values.ts';

const typedSchema = z.object({
  contactId: z.string().nullable(),
  scope: z.enum([...SCOPES, '']),
  relationIds: z.array(z.string()),
  authorizationIds: z.array(z.string()),
  handOvers: z.array(
    z.object({
      fileId: z.string(),
      fileKind: z.enum(FILE_KINDS),
      contactId: z.string().nullable(),
    }),
  ),
});

/** Whose, what of it, and to whom each file goes that was begun to be handed over (002 and 003, step 5). */
export const removeRelationSchema: z.ZodType<RemoveRelationValues, RemoveRelationValues> =
  typedSchema.superRefine((values, context) => {
    const report = reportTo(context);
    const { contactId, scope } = values;
    if (contactId === null) report(['contactId'], 'required');
    if (scope === '') report(['scope'], 'required');
    if (scope === 'relations' && values.relationIds.length === 0) report(['relationIds'], 'required');
    if (scope === 'authorizations' && values.authorizationIds.length === 0) {
      report(['authorizationIds'], 'required');
    }
    values.handOvers.forEach((one, place) => {
      const path = ['handOvers', place, 'contactId'];
      if (one.contactId === null) report(path, 'required');
      else if (one.contactId === contactId) report(path, 'same-person');
    });
  });
