import { queryOptions } from '@tanstack/react-query';
import { callOperation } from '#client/http/call-operation.ts';
import { explainContactAccess } from '#contract/access-sheets/access-sheet.operations.ts';
import type { AccessQuestion } from './explained.ts';

/** Why a contact may or may not use a subject in a file. */
export function explanationQuery(profileId: string, { contactId, fileId, subject, on }: AccessQuestion) {
  return queryOptions({
    queryKey: ['explanation', profileId, contactId, fileId, subject, on],
    queryFn: ({ signal }) =>
      callOperation(explainContactAccess, {
        params: { profileId },
        query: { contact: contactId, file: fileId, subject, on },
        signal,
      }),
  });
}
