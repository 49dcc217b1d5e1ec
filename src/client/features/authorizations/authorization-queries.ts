import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { callOperation } from '#client/http/call-operation.ts';
import { getClientFile } from '#contract/access-sheets/access-sheet.operations.ts';
import { listAuthorizations } from '#contract/authorizations/authorization.operations.ts';
import type { AuthorizationListQuery } from '#contract/authorizations/authorization.schema.ts';
import { getContact } from '#contract/contacts/contact.operations.ts';
import { listingName } from '#domain/contact/contact.ts';

export const authorizationQueries = {
  /** Everything read about the authorizations of a profile's organisation. */
  all: (profileId: string) => ['authorizations', profileId] as const,

  /** One page of « Autorisations »; the former one stays until it comes. */
  list: (profileId: string, query: AuthorizationListQuery) =>
    queryOptions({
      queryKey: [...authorizationQueries.all(profileId), 'list', query],
      queryFn: ({ signal }) => callOperation(listAuthorizations, { params: { profileId }, query, signal }),
      placeholderData: keepPreviousData,
    }),

  /** « Nom, Prénom » of a contact that the list is narrowed to. */
  contactName: (profileId: string, contactId: string) =>
    queryOptions({
      queryKey: [...authorizationQueries.all(profileId), 'contact-name', contactId],
      queryFn: async ({ signal }) =>
        listingName(await callOperation(getContact, { params: { profileId, contactId }, signal })),
      staleTime: Number.POSITIVE_INFINITY,
    }),

  /** The name of the client whose file the list is narrowed to. */
  fileName: (profileId: string, fileId: string) =>
    queryOptions({
      queryKey: [...authorizationQueries.all(profileId), 'file-name', fileId],
      queryFn: async ({ signal }) =>
        (await callOperation(getClientFile, { params: { profileId, fileId }, signal })).file.name,
      staleTime: Number.POSITIVE_INFINITY,
    }),
};
