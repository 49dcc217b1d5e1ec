import { queryOptions } from '@tanstack/react-query';
import { callOperation } from '#client/http/call-operation.ts';
import { listOrganisationRelations } from '#contract/organisation-relations/organisation-relation.operations.ts';

/** An organisation has a handful of firms. */
const LIMIT = 100;

/** The firms that serve the organisation's own file, or will. */
export function firmsQuery(profileId: string, ownId: string, today: string) {
  return queryOptions({
    queryKey: ['organisation-relations', profileId, 'firms', today],
    async queryFn({ signal }) {
      const query = { limit: LIMIT } as const;
      const { rows } = await callOperation(listOrganisationRelations, {
        params: { profileId },
        query,
        signal,
      });
      const standing = rows.filter(
        ({ file, startOn, endOn }) => file.id === ownId && endOn >= today && startOn <= endOn,
      );
      return [...new Map(standing.map(({ organisation }) => [organisation.id, organisation])).values()];
    },
  });
}
