import { queryOptions, skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ListPage } from '#client/listing/list-page.ts';
import {
  isSelected,
  type ListFilters,
  NOTHING,
  type Selection,
  sizeOf,
  speaksOf,
  withRows,
} from './selection.ts';

/** The rows one has checked in a list, and the ways to change them. */
export interface ListSelection {
  readonly selection: Selection;
  readonly size: ReturnType<typeof sizeOf>;
  /** The rows shown may be checked: it isn't « all results » of another search. */
  readonly here: boolean;
  has(id: string): boolean;
  /** `false`: too many to name. */
  set(ids: readonly string[], selected: boolean): boolean;
  selectAll(total: ListPage<unknown>['total']): void;
  clear(): void;
}

/** Kept beside what was read, so that it goes when the session or the profile does. */
function selectionKept(list: string, profileId: string) {
  return queryOptions<Selection>({
    queryKey: ['selection', profileId, list],
    queryFn: skipToken,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
}

/** The selection of a list: it survives pages, sorts, filters and a visit to a sheet; a reload forgets it. */
export function useSelection(
  list: string,
  profileId: string,
  { filters, address }: { readonly filters: ListFilters; readonly address: string },
): ListSelection {
  const kept = selectionKept(list, profileId);
  const queryClient = useQueryClient();
  const { data: selection = NOTHING } = useQuery(kept);
  const here = speaksOf(selection, filters);
  const keep = (next: Selection) => queryClient.setQueryData(kept.queryKey, next);
  return {
    selection,
    size: sizeOf(selection),
    here,
    has: (id) => here && isSelected(selection, id),
    set(ids, selected) {
      const next = withRows(selection, ids, selected);
      keep(next);
      return next !== selection;
    },
    selectAll: (total) => keep({ kind: 'all', filters, address, total, except: [] }),
    clear: () => keep(NOTHING),
  };
}
