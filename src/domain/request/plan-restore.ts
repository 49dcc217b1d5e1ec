import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import type { EndChange, RestoreAct } from './act.ts';
import type { ContactRows } from './contact-rows.ts';
import { leavesNobodyResponsible } from './leaves-nobody-responsible.ts';
import { planned, refused } from './line-plan.ts';
import type { LinePlan } from './plan.ts';
import type { PlanState } from './plan-state.ts';

/** A removal undone: every record gets exactly the end it had, unless it has changed since (issue 4, 10). */
export function planRestore(act: RestoreAct, state: PlanState): LinePlan {
  const { contactId } = act;
  if (!state.contact(contactId)) return refused(contactId, 'contact-unknown');
  const changed =
    firstChanged(contactId, act.relations, state.relations) ??
    firstChanged(contactId, act.authorizations, state.delegations);
  if (changed !== undefined) return refused(contactId, 'newer-change', { recordId: changed });
  const relationEnds = act.relations.filter(
    ({ id, endOn }) => state.relations.find(contactId, id)?.endOn !== endOn,
  );
  if (leavesNobodyResponsible(relationEnds, state)) return refused(contactId, 'last-responsible');
  const moved = act.authorizations.flatMap(({ id, endOn }) => {
    const row = state.delegations.find(contactId, id);
    return row ? [{ row, endOn }] : [];
  });
  return planned({ contactId, changes: { relationEnds }, moved });
}

/** The first record that has neither the end which the removal gave it, nor the one it is to get again. */
function firstChanged<
  Row extends { id: string; contactId: string | null; fileId: string; endOn: CalendarDay },
>(contactId: string, ends: readonly EndChange[], rows: ContactRows<Row>): string | undefined {
  return ends.find(({ id, before, endOn }) => {
    const now = rows.find(contactId, id)?.endOn;
    return now !== before && now !== endOn;
  })?.id;
}
