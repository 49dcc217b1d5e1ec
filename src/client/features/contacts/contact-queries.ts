import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { callOperation } from '#client/http/call-operation.ts';
import { getContactAccess } from '#contract/access-sheets/access-sheet.operations.ts';
import { listLinkEvents } from '#contract/accounts/security-event.operations.ts';
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
  detail: (profileId: string, contactId: string, on?: string) =>
    queryOptions({
      queryKey: [...contactQueries.all(profileId), 'detail', contactId, on],
      queryFn: ({ signal }) =>
        callOperation(getContact, { params: { profileId, contactId }, query: { on }, signal }),
    }),

  /** What one contact may do, file by file. `on`: the day of « État au ». */
  access: (profileId: string, contactId: string, on?: string) =>
    queryOptions({
      queryKey: [...contactQueries.all(profileId), 'access', contactId, on],
      queryFn: ({ signal }) =>
        callOperation(getContactAccess, { params: { profileId, contactId }, query: { on }, signal }),
    }),

  /** What happened to the ties of one contact and to its codes, the newest first, a page at a time. */
  linkEvents: (profileId: string, contactId: string) =>
    infiniteQueryOptions({
      queryKey: [...contactQueries.all(profileId), 'link-events', contactId],
      queryFn: ({ pageParam: before, signal }) =>
        callOperation(listLinkEvents, {
          params: { profileId },
          query: { contact: contactId, before },
          signal,
        }),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (last) => last.before ?? undefined,
    }),
};
