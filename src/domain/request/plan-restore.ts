import type { Authorization } from '#domain/authorization/authorization.ts';
import type { ContactRelation } from '#domain/relation/contact-relation.ts';
import type { EndChange, RestoreAct } from './act.ts';
import type { ContactRows } from './contact-rows.ts';
import { leavesNobodyResponsible } from './leaves-nobody-responsible.ts';
import { planned, refused } from './line-plan.ts';
import { newerChange } from './newer-change.ts';
import type { LinePlan } from './plan.ts';
import type { PlanState } from './plan-state.ts';

/** A removal undone: every record gets exactly the end it had, unless it has changed since (issue 4, 10). */
export function planRestore(act: RestoreAct, state: PlanState): LinePlan {
  const { contactId } = act;
  if (!state.contact(contactId)) return refused(contactId, 'contact-unknown');
  const changed =
    firstChanged(contactId, act.relations, state.relations) ??
    firstChanged(contactId, act.authorizations, state.delegations);
  if (changed) return refused(contactId, 'newer-change', changed);
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

/** Of the first record that has neither the end which the removal gave it, nor the one it is to get again. */
function firstChanged<Row extends ContactRelation | Authorization>(
  contactId: string,
  ends: readonly EndChange[],
  rows: ContactRows<Row>,
): Readonly<Record<string, string>> | undefined {
  for (const { id, before, endOn } of ends) {
    const row = rows.find(contactId, id);
    if (!row) return { recordId: id };
    if (row.endOn !== before && row.endOn !== endOn) return newerChange(row);
  }
  return undefined;
}
