import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
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

/**
 * The selection of a list: it survives pages, sorts, filters and a visit to a sheet; a reload forgets it. It is kept beside
 * what was read, so that it goes when the session or the profile does, and drawn from here, so that a box answers at once.
 */
export function useSelection(
  list: string,
  profileId: string,
  { filters, address }: { readonly filters: ListFilters; readonly address: string },
): ListSelection {
  const queryClient = useQueryClient();
  const kept = () => queryClient.getQueryData<Selection>(keyOf(profileId, list)) ?? NOTHING;
  const [drawn, setDrawn] = useState(() => ({ profileId, selection: kept() }));
  const selection = drawn.profileId === profileId ? drawn.selection : kept();
  const here = speaksOf(selection, filters);

  const keep = useCallback(
    (next: Selection) => {
      const queryKey = keyOf(profileId, list);
      queryClient.setQueryDefaults(queryKey, { gcTime: Number.POSITIVE_INFINITY });
      queryClient.setQueryData(queryKey, next);
      setDrawn({ profileId, selection: next });
    },
    [queryClient, profileId, list],
  );
  // The same two while nothing is checked: every row is drawn with them.
  const has = useCallback((id: string) => here && isSelected(selection, id), [here, selection]);
  const set = useCallback(
    (ids: readonly string[], selected: boolean) => {
      const next = withRows(selection, ids, selected);
      keep(next);
      return next !== selection;
    },
    [selection, keep],
  );

  return {
    selection,
    size: sizeOf(selection),
    here,
    has,
    set,
    selectAll: (total) => keep({ kind: 'all', filters, address, total, except: [] }),
    clear: () => keep(NOTHING),
  };
}

function keyOf(profileId: string, list: string): readonly string[] {
  return ['selection', profileId, list];
}
