import type { Authorization } from '#domain/authorization/authorization.ts';
import { addDays, type CalendarDay } from '#domain/calendar/calendar-day.ts';
import { endAfter } from '#domain/calendar/period.ts';
import { daysAfter } from '#domain/calendar/period-set.ts';
import { type ContactRelation, isOwnRelation } from '#domain/relation/contact-relation.ts';
import type { EndAct } from './act.ts';
import type { ContactRows } from './contact-rows.ts';
import { followRelations } from './follow-relations.ts';
import { leavesNobodyResponsible } from './leaves-nobody-responsible.ts';
import { endChange, type MovedAuthorization, note, planned, refused } from './line-plan.ts';
import type { LinePlan } from './plan.ts';
import type { PlanState } from './plan-state.ts';

/** Form C (002, step 5): « Toutes les relations », some of them with what rests on them, or subjects alone. */
export function planEnd(act: EndAct, state: PlanState): LinePlan {
  const { contactId, scope } = act;
  if (!state.contact(contactId)) return refused(contactId, 'contact-unknown');
  // What ends at once has had its last day yesterday.
  if (act.lastDay < addDays(state.askedOn, -1)) return refused(contactId, 'end-in-past');
  const yesterday = addDays(state.facts.today, -1);
  const lastDay = act.lastDay < yesterday ? yesterday : act.lastDay;
  const relations = scope === 'authorizations' ? [] : chosen(act, state.relations);
  if (!relations) return refused(contactId, 'relation-unknown');
  const relationEnds = relations.flatMap((row) => endChange(row, endAfter(row, lastDay)));
  if (leavesNobodyResponsible(relationEnds, state)) return refused(contactId, 'last-responsible');
  const ended = relations.filter((row) => endAfter(row, lastDay) !== row.endOn);
  const moved =
    scope === 'relations'
      ? resting(contactId, ended, lastDay, state)
      : chosen(act, state.delegations)?.map((row) => ({ row, endOn: endAfter(row, lastDay) }));
  if (!moved) return refused(contactId, 'authorization-unknown');
  const leaves = leavesOrganisation(contactId, ended, lastDay, state);
  return planned({
    contactId,
    changes: { relationEnds },
    moved,
    notes: leaves ? [note('no-own-relation-left')] : [],
  });
}

/** All of the contact's, or those that the act names; undefined when it names one that the contact hasn't. */
function chosen<Row extends ContactRelation | Authorization>(
  { contactId, scope, ids }: EndAct,
  rows: ContactRows<Row>,
): readonly Row[] | undefined {
  if (scope === 'all') return rows.of(contactId);
  const named = new Set(ids);
  const found = [...named].flatMap((id) => rows.find(contactId, id) ?? []);
  return found.length === named.size ? found : undefined;
}

/** What loses the relations it rests on, file by file. */
function resting(
  contactId: string,
  ended: readonly ContactRelation[],
  lastDay: CalendarDay,
  state: PlanState,
): MovedAuthorization[] {
  const gone = new Set(ended.map(({ id }) => id));
  const files = new Set(ended.map(({ fileId }) => fileId));
  return [...files].flatMap((fileId) =>
    followRelations(
      state.delegations.in(contactId, fileId),
      state.relations.in(contactId, fileId).filter(({ id }) => !gone.has(id)),
      lastDay,
    ),
  );
}

/** A contact without any function in the organisation can use none of the clients' files that stay. */
function leavesOrganisation(
  contactId: string,
  ended: readonly ContactRelation[],
  lastDay: CalendarDay,
  state: PlanState,
): boolean {
  if (!ended.some(isOwnRelation)) return false;
  const gone = new Set(ended.map(({ id }) => id));
  return !state.ownRelationsOf(contactId).some((row) => !gone.has(row.id) && daysAfter(row, lastDay));
}
