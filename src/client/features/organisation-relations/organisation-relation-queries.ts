import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { callOperation } from '#client/http/call-operation.ts';
import { listOrganisationRelations } from '#contract/organisation-relations/organisation-relation.operations.ts';
import type { OrganisationRelationListQuery } from '#contract/organisation-relations/organisation-relation.schema.ts';

export const organisationRelationQueries = {
  /** Everything read about the relations of a profile's organisation. */
  all: (profileId: string) => ['organisation-relations', profileId] as const,

  /** One page of « Relations de l’organisation »; the former one stays until it comes. */
  list: (profileId: string, query: OrganisationRelationListQuery) =>
    queryOptions({
      queryKey: [...organisationRelationQueries.all(profileId), 'list', query],
      queryFn: ({ signal }) =>
        callOperation(listOrganisationRelations, { params: { profileId }, query, signal }),
      placeholderData: keepPreviousData,
    }),
};
