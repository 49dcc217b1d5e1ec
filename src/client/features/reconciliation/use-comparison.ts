import { useQuery } from '@tanstack/react-query';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { canCompare } from '#domain/reconciliation/recognise-columns.ts';
import { compareApart } from './comparing/compare-apart.ts';
import type { KeptList, ListChoices } from './list-draft.ts';
import { rosterQuery } from './reconciliation-queries.ts';

/** What can be compared with these columns, and what lacks. */
export function lackingFor({
  about,
  mapping,
}: Pick<ListChoices, 'about' | 'mapping'>): 'person' | 'client' | undefined {
  if (!canCompare(mapping)) return 'person';
  return about === 'services' && !mapping.includes('client') ? 'client' : undefined;
}

/** The list beside the console's contacts, made anew whenever either changes. */
export function useComparison(list: KeptList, choices: ListChoices) {
  const { id: profileId } = useCurrentProfile();
  const { about, hasHeader, mapping } = choices;
  const roster = useQuery(rosterQuery(profileId));
  const comparison = useQuery({
    queryKey: ['reconciliation', profileId, list.id, about, hasHeader, mapping, roster.dataUpdatedAt],
    queryFn: () =>
      roster.data
        ? compareApart({ about, rows: list.rows, hasHeader, mapping, roster: roster.data })
        : Promise.reject(new RangeError('no roster')),
    enabled: roster.data !== undefined && lackingFor(choices) === undefined,
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
    gcTime: 0,
  });
  return {
    compared: comparison.data,
    complete: roster.data?.complete ?? true,
    error: roster.error ?? comparison.error,
    retry: () => void (roster.error ? roster.refetch() : comparison.refetch()),
  };
}
