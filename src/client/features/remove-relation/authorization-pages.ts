import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { callOperation } from '#client/http/call-operation.ts';
import { listAuthorizations } from '#contract/authorizations/authorization.operations.ts';

/** What a contact holds today, file by file; as many at a time as a list gives. */
export function authorizationPages(profileId: string, contactId: string, search: string) {
  return infiniteQueryOptions({
    queryKey: ['authorizations', profileId, 'of-contact', contactId, search],
    queryFn: ({ signal, pageParam }) =>
      callOperation(listAuthorizations, {
        params: { profileId },
        query: {
          contact: [contactId],
          active: 'true',
          sort: 'file',
          limit: 100,
          search,
          ...(pageParam !== null && { cursor: pageParam }),
        },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
}
