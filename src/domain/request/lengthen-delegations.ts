import type { Authorization } from '#domain/authorization/authorization.ts';
import { addDays, type CalendarDay } from '#domain/calendar/calendar-day.ts';
import { neverBegins, type Period } from '#domain/calendar/period.ts';
import { lastDayHeld } from '#domain/calendar/period-set.ts';
import type { ContactRelation } from '#domain/relation/contact-relation.ts';
import type { MovedAuthorization } from './line-plan.ts';
import type { PlanState } from './plan-state.ts';

/**
 * What ended on the same day as a relation lasts as long as it does now, but never longer than the organisation itself holds it
 * (section 9, decision 8), nor into a later delegation of the same subject. `relations`: those to the file, the longer one among them.
 */
export function lengthenDelegations(
  relation: ContactRelation,
  last: CalendarDay,
  relations: readonly Period[],
  state: PlanState,
): MovedAuthorization[] {
  const { contactId, fileId } = relation;
  const all = state.delegations.in(contactId, fileId);
  return all
    .filter((row) => row.endOn === relation.endOn && !neverBegins(row))
    .flatMap((row) => {
      const further: Period = { startOn: addDays(row.endOn, 1), endOn: last };
      const held = state.holdings(fileId).filter((one) => isEnough(one, row));
      const later = all
        .filter((one) => one.subject === row.subject && one.startOn > row.endOn && !neverBegins(one))
        .map(({ startOn }) => addDays(startOn, -1));
      const endOn = [lastDayHeld(further, held), lastDayHeld(further, relations), ...later].reduce(
        (left, right) => (left < right ? left : right),
      );
      return endOn > row.endOn ? [{ row, endOn }] : [];
    });
}

function isEnough(held: Authorization, row: Authorization): boolean {
  return held.subject === row.subject && (row.right === 'read' || held.right === 'write');
}
