import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ListLookup, LookupOption } from './list-lookup.ts';
import { useRestingText } from './use-resting-text.ts';

/**
 * What an open filter by name has to choose from: what is found, and, as long as nothing is typed, first what was chosen when
 * it was opened; nothing changes its place when it is checked or unchecked.
 */
export function useLookupOptions(lookup: ListLookup, typed: string, chosen: readonly LookupOption[]) {
  const [pinned] = useState(chosen);
  const text = useRestingText(typed);
  const found = useQuery({
    queryKey: [...lookup.queryKey, text],
    queryFn: ({ signal }) => lookup.search(text, signal),
    placeholderData: keepPreviousData,
  });
  const rows = found.data ?? [];
  const first = typed === '' ? pinned.map((option) => namedIn(rows, chosen, option)) : [];
  const rest = rows.filter(({ id }) => !first.some((option) => option.id === id));
  return { options: [...first, ...rest], loading: found.isPending };
}

/** With its second line where it is found; by its newest name where it was still on its way. */
function namedIn(
  rows: readonly LookupOption[],
  chosen: readonly LookupOption[],
  option: LookupOption,
): LookupOption {
  const same = ({ id }: LookupOption) => id === option.id;
  return rows.find(same) ?? chosen.find(same) ?? option;
}
