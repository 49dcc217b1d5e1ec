import * as z from 'zod';
import { subjectAccessSchema } from '#contract/access-sheets/access-sheet.schema.ts';
import { idSchema } from '#contract/shared-fields.ts';
import { authorizationRowSchema } from './authorization.schema.ts';

export const authorizationParamsSchema = z.strictObject({ profileId: idSchema, authorizationId: idSchema });

/** The sheet of an authorization: its row, and the chain it is a link of. */
export const authorizationSheetSchema = z.strictObject({
  authorization: authorizationRowSchema,
  /** Of its contact; of the organisation's own holding where no contact holds it. */
  access: subjectAccessSchema,
});

export type AuthorizationSheet = z.infer<typeof authorizationSheetSchema>;
