import type { ContentInput } from '#client/forms/draft.ts';
import { handOverAct } from '#client/forms/hand-over-act.ts';
import { addDays, type CalendarDay } from '#domain/calendar/calendar-day.ts';
import type { RemoveRelationValues } from './remove-relation-values.ts';

/**
 * The mapper `toInput`. Each file goes to its colleague before anything ends, so that nobody is left without; a removal takes effect
 * at once: its last day was yesterday. Undefined while it isn't known what is removed.
 */
export function removeRelationContent(
  values: RemoveRelationValues,
  today: CalendarDay,
): ContentInput | undefined {
  const { contactId, scope, handOvers } = values;
  if (contactId === null || scope === '') return undefined;
  const ids = { all: [], relations: values.relationIds, authorizations: values.authorizationIds }[scope];
  if (scope !== 'all' && ids.length === 0) return undefined;
  const taken = handOvers.flatMap(({ fileId, fileKind, contactId: to }) =>
    to === null || to === contactId ? [] : [handOverAct({ fileId, fileKind, contactId: to }, today)],
  );
  return {
    kind: 'acts',
    acts: [...taken, { kind: 'end', contactId, scope, ids, lastDay: addDays(today, -1) }],
  };
}
