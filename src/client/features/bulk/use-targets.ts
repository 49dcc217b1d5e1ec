import { useQueries, useQuery } from '@tanstack/react-query';
import { contactQuery } from '#client/forms/contact-query.ts';
import type { HandedRows } from '#client/listing/selection/bulk-address.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { foundRowsQuery, SAMPLE } from './bulk-queries.ts';

/** How many rows were handed over, and the first names among them. */
export function useTargets(rows: HandedRows) {
  const { id: profileId } = useCurrentProfile();
  const { list, ids, except } = rows;
  const found = useQuery({ ...foundRowsQuery(profileId, rows), enabled: ids === undefined }).data;
  const sample = list === 'contacts' && ids ? ids.slice(0, SAMPLE) : [];
  const named = useQueries({ queries: sample.map((id) => contactQuery(profileId, id)) });
  if (ids) {
    const names = named.flatMap(({ data }) => (data ? [`${data.firstName} ${data.lastName}`] : []));
    return { count: ids.length, exact: true, names };
  }
  // Of rows left out, none may be among the first.
  const names = except.length > 0 ? [] : (found?.names ?? []);
  const count = found && Math.max(0, found.total.count - except.length);
  return { count, exact: found?.total.exact ?? false, names };
}
