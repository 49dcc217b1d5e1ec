import { addDays, type CalendarDay } from '#domain/calendar/calendar-day.ts';
import { neverBegins, type Period } from '#domain/calendar/period.ts';
import { lastDayHeld } from '#domain/calendar/period-set.ts';
import type { ContactRelation } from '#domain/relation/contact-relation.ts';
import type { ChangeEndAct } from './act.ts';
import { followRelations } from './follow-relations.ts';
import { leavesNobodyResponsible } from './leaves-nobody-responsible.ts';
import { lengthenDelegations } from './lengthen-delegations.ts';
import { endChange, note, planned, refused } from './line-plan.ts';
import type { LinePlan } from './plan.ts';
import type { PlanState } from './plan-state.ts';

/** Form B, « Date de fin d'une relation » (002, step 5): what was delegated along with the relation follows it. */
export function planChangeEnd(act: ChangeEndAct, state: PlanState): LinePlan {
  const { contactId } = act;
  const { today } = state.facts;
  if (!state.contact(contactId)) return refused(contactId, 'contact-unknown');
  const relation = state.relations.find(contactId, act.relationId);
  if (!relation) return refused(contactId, 'relation-unknown');
  if (relation.endOn < today || neverBegins(relation)) return refused(contactId, 'relation-not-active');
  const { startOn } = relation;
  if (act.endOn < startOn) return refused(contactId, 'end-before-start', { startOn });
  if (act.endOn < state.askedOn) return refused(contactId, 'end-in-past');
  const yesterday = addDays(today, -1);
  const wanted = act.endOn < yesterday ? yesterday : act.endOn;
  const last = wanted > relation.endOn ? lastPossible(relation, wanted, state) : wanted;
  const relationEnds = endChange(relation, last);
  if (leavesNobodyResponsible(relationEnds, state)) return refused(contactId, 'last-responsible');
  const others = state.relations
    .in(contactId, relation.fileId)
    .map((one) => (one.id === relation.id ? { ...one, endOn: last } : one));
  const moved =
    last > relation.endOn
      ? lengthenDelegations(relation, last, others, state)
      : followRelations(state.delegations.in(contactId, relation.fileId), others, last);
  return planned({
    contactId,
    changes: { relationEnds },
    moved,
    notes: [
      ...(last < wanted ? [note('ends-sooner', { endOn: last })] : []),
      ...(moved.length > 0 ? [note('delegations-follow', { count: String(moved.length) })] : []),
    ],
  });
}

/** The day asked for, or the last on which the client's file is served, or the eve of the next relation of its kind. */
function lastPossible(relation: ContactRelation, wanted: CalendarDay, state: PlanState): CalendarDay {
  const { contactId, fileId, endOn } = relation;
  const further: Period = { startOn: addDays(endOn, 1), endOn: wanted };
  const starts = state.relations
    .in(contactId, fileId)
    .filter((one) => one.function === relation.function && one.startOn > endOn && !neverBegins(one))
    .map(({ startOn }) => addDays(startOn, -1));
  const own = fileId === state.facts.organisation.id;
  const served = own ? wanted : lastDayHeld(further, state.clientRelations(fileId));
  return [wanted, served, ...starts].reduce((left, right) => (left < right ? left : right));
}
