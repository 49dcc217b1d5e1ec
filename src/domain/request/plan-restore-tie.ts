import type { Authorization } from '#domain/authorization/authorization.ts';
import { addDays } from '#domain/calendar/calendar-day.ts';
import type { EndChange, RestoreTieAct } from './act.ts';
import { planned, refused } from './line-plan.ts';
import { newerChange } from './newer-change.ts';
import type { LinePlan } from './plan.ts';
import type { PlanState } from './plan-state.ts';

/** What an employer took from a firm given back: every record gets exactly the end it had, unless it has changed since. */
export function planRestoreTie(act: RestoreTieAct, state: PlanState): LinePlan {
  const firm = state.firm(act.firmId);
  if (!firm) return refused(null, 'firm-unknown');
  const { ties, contactRelations, authorizations } = firm;
  const rows = new Map([...ties, ...contactRelations, ...authorizations].map((row) => [row.id, row]));
  const changed = [...act.relations, ...act.authorizations].find(({ id, before, endOn }) => {
    const now = rows.get(id)?.endOn;
    return now !== before && now !== endOn;
  });
  if (changed) {
    const now = rows.get(changed.id);
    // Which of the firm's people it is is no employer's business; what it is and in which file, is.
    return refused(null, 'newer-change', now ? newerChange(now) : { recordId: changed.id });
  }
  const moves = act.relations.filter(({ id, endOn }) => rows.get(id)?.endOn !== endOn);
  const tied = new Set(ties.map(({ id }) => id));
  const moved = act.authorizations.flatMap((end) => {
    const row = authorizations.find(({ id }) => id === end.id);
    return row ? [{ row, endOn: end.endOn }, ...standingIn(row, end, authorizations)] : [];
  });
  return planned({
    contactId: null,
    firmId: firm.organisation.id,
    changes: {
      tieEnds: moves.filter(({ id }) => tied.has(id)),
      relationEnds: moves.filter(({ id }) => !tied.has(id)),
    },
    moved,
  });
}

/** What took the place of a right, from the day after it ended: it gives the place back. */
function standingIn(row: Authorization, { before }: EndChange, all: readonly Authorization[]) {
  const from = addDays(before, 1);
  return all
    .filter(
      (one) =>
        one.id !== row.id &&
        one.contactId === row.contactId &&
        one.subject === row.subject &&
        one.right !== row.right &&
        one.startOn === from,
    )
    .map((one) => ({ row: one, endOn: before }));
}
