import { queryOptions } from '@tanstack/react-query';
import { callOperation } from '#client/http/call-operation.ts';
import { getContactAccess } from '#contract/access-sheets/access-sheet.operations.ts';
import type { SessionProfile } from '#contract/session/session.schema.ts';
import { authorizedFilesOf } from './authorized-files.ts';

/** The files that the profile's own contact is authorised to; a change of the organisation's contacts invalidates it. */
export function authorizedFilesQuery({ id: profileId, contactId, organisation }: SessionProfile) {
  return queryOptions({
    queryKey: ['contacts', profileId, 'authorized-files', contactId],
    queryFn: async ({ signal }) => {
      const access = await callOperation(getContactAccess, { params: { profileId, contactId }, signal });
      return { files: authorizedFilesOf(organisation, access), complete: access.complete };
    },
  });
}
