import { queryOptions } from '@tanstack/react-query';
import { callOperation } from '#client/http/call-operation.ts';
import { getContact } from '#contract/contacts/contact.operations.ts';

/** The sheet of the contact that a form is about; the same entry as its page's, so a change of it reaches both. */
export function contactQuery(profileId: string, contactId: string) {
  return queryOptions({
    queryKey: ['contacts', profileId, 'detail', contactId, undefined],
    queryFn: ({ signal }) =>
      callOperation(getContact, { params: { profileId, contactId }, query: {}, signal }),
  });
}
