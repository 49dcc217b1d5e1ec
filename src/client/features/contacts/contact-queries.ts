import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { callOperation } from '#client/http/call-operation.ts';
import { getContact, listContacts } from '#contract/contacts/contact.operations.ts';
import type { ContactListQuery } from '#contract/contacts/contact.schema.ts';

export const contactQueries = {
  /** Everything read about the contacts of a profile's organisation; what a change of one of them invalidates. */
  all: (profileId: string) => ['contacts', profileId] as const,

  /** One page of « Contacts de l’organisation »; the former one stays until it comes. */
  list: (profileId: string, query: ContactListQuery) =>
    queryOptions({
      queryKey: [...contactQueries.all(profileId), 'list', query],
      queryFn: ({ signal }) => callOperation(listContacts, { params: { profileId }, query, signal }),
      placeholderData: keepPreviousData,
    }),

  /** The sheet of one contact. */
  detail: (profileId: string, contactId: string) =>
    queryOptions({
      queryKey: [...contactQueries.all(profileId), 'detail', contactId],
      queryFn: ({ signal }) => callOperation(getContact, { params: { profileId, contactId }, signal }),
    }),
};
