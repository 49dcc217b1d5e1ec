import { addDays } from '#domain/calendar/calendar-day.ts';
import { endAfter, neverBegins } from '#domain/calendar/period.ts';
import type { EndTieAct } from './act.ts';
import { firmPeopleNotes } from './firm-people.ts';
import { endChange, planned, refused } from './line-plan.ts';
import type { LinePlan } from './plan.ts';
import type { PlanState } from './plan-state.ts';

/** An employer ends its tie with a firm: all that the firm and its people hold in the file goes with it (section 2). */
export function planEndTie(act: EndTieAct, state: PlanState): LinePlan {
  const firm = state.firm(act.firmId);
  if (!firm) return refused(null, 'firm-unknown');
  const yesterday = addDays(state.facts.today, -1);
  // What ends at once has had its last day yesterday.
  if (act.lastDay < addDays(state.askedOn, -1)) return refused(null, 'end-in-past');
  const lastDay = act.lastDay < yesterday ? yesterday : act.lastDay;
  if (!firm.ties.some((tie) => tie.endOn > yesterday && !neverBegins(tie))) {
    return refused(null, 'tie-not-active');
  }
  const moved = firm.authorizations.map((row) => ({ row, endOn: endAfter(row, lastDay) }));
  const ends = moved.flatMap(({ row, endOn }) => endChange(row, endOn));
  return planned({
    contactId: null,
    firmId: firm.organisation.id,
    changes: {
      tieEnds: firm.ties.flatMap((row) => endChange(row, endAfter(row, lastDay))),
      relationEnds: firm.contactRelations.flatMap((row) => endChange(row, endAfter(row, lastDay))),
    },
    moved,
    // That nobody of the firm covers the file any more goes without saying.
    notes: firmPeopleNotes(firm, ends, [], addDays(lastDay, 1)).filter(
      ({ code }) => code === 'firm-people-lose',
    ),
  });
}
