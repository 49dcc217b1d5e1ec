import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
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
  const queryKey = ['selection', profileId, list];
  const kept = () => queryClient.getQueryData<Selection>(queryKey) ?? NOTHING;
  const [drawn, setDrawn] = useState(() => ({ profileId, selection: kept() }));
  const selection = drawn.profileId === profileId ? drawn.selection : kept();
  const here = speaksOf(selection, filters);

  function keep(next: Selection) {
    queryClient.setQueryDefaults(queryKey, { gcTime: Number.POSITIVE_INFINITY });
    queryClient.setQueryData(queryKey, next);
    setDrawn({ profileId, selection: next });
  }

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
