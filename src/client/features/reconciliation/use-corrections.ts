import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ContentInput } from '#client/forms/draft.ts';
import type { PreviewState } from '#client/forms/use-request-preview.ts';
import { callOperation } from '#client/http/call-operation.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { previewRequest } from '#contract/requests/request.operations.ts';
import { addDays, type CalendarDay, parseCalendarDay } from '#domain/calendar/calendar-day.ts';
import { entryName } from './entry-name.ts';
import type { KeptList, ListChoices } from './list-draft.ts';
import { actsOf, type ListEntry, newContactIdOf } from './list-entries.ts';

/** The corrections chosen, as one request, and what it would change. `today`: the day of the service. */
export function useCorrections(
  list: KeptList,
  choices: ListChoices,
  { entries, today, typedDay }: { entries: readonly ListEntry[]; today: CalendarDay; typedDay: string },
) {
  const { id: profileId, organisation } = useCurrentProfile();
  const keys = choices.chosen.join(' ');
  const chosen = useMemo(() => {
    const named = new Set(keys.split(' '));
    return entries.filter(({ key, correctable }) => correctable && named.has(key));
  }, [entries, keys]);
  const ending = chosen.some(({ ends }) => ends);
  const day = parseCalendarDay(typedDay.trim());
  // Ended yesterday, « Actif » is « Faux » at once.
  const lastDay = typedDay === '' || !ending ? addDays(today, -1) : day;
  const valid =
    chosen.length > 0 && lastDay !== undefined && (typedDay === '' || !ending || lastDay >= today);
  const content = useMemo((): ContentInput | undefined => {
    if (!valid || lastDay === undefined) return undefined;
    const acts = actsOf(chosen, (entry) => ({
      organisationId: organisation.id,
      today,
      lastDay,
      newId: () => newContactIdOf(list.id, entry),
    }));
    return { kind: 'acts', acts: acts as Extract<ContentInput, { kind: 'acts' }>['acts'] };
  }, [valid, lastDay, chosen, organisation.id, today, list.id]);
  // What tells two submissions apart; the acts follow from it, and are far longer.
  const mark = JSON.stringify([
    list.id,
    choices.chosen,
    choices.settled,
    choices.about,
    choices.mapping,
    lastDay,
  ]);
  const preview = useQuery({
    queryKey: ['request-preview', profileId, mark, entries],
    queryFn: ({ signal }) =>
      content
        ? callOperation(previewRequest, { params: { profileId }, body: { content }, signal })
        : Promise.reject(new RangeError('nothing chosen')),
    queryKeyHashFn: () => `request-preview ${profileId} ${mark}`,
    enabled: content !== undefined,
    staleTime: 5_000,
    gcTime: 0,
  });
  const state: PreviewState = {
    preview: content ? preview.data : undefined,
    loading: content !== undefined && preview.isFetching && preview.data === undefined,
    updating: false,
    error: preview.isFetching ? null : preview.error,
    retry: () => void preview.refetch(),
  };
  const newNames = Object.fromEntries(
    chosen.map((entry) => [newContactIdOf(list.id, entry), entryName(entry)]),
  );
  return { chosen, content, ending, mark, preview: state, newNames };
}
