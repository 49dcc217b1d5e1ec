import { AUTHORIZED_SUBJECTS, type Authorization } from '#domain/authorization/authorization.ts';
import { addDays, type CalendarDay } from '#domain/calendar/calendar-day.ts';
import { endAfter, NO_END, neverBegins, type Period } from '#domain/calendar/period.ts';
import { lastDayHeld } from '#domain/calendar/period-set.ts';
import type { FirmSubjectsAct } from './act.ts';
import { withEnds } from './firm-after.ts';
import { firmPeopleNotes } from './firm-people.ts';
import { followHoldings } from './follow-holdings.ts';
import { giveToFirm } from './give-to-firm.ts';
import { endChange, type MovedAuthorization, planned, refused } from './line-plan.ts';
import { writes } from './pass-subject.ts';
import type { FirmFacts, LinePlan, PlanOptions } from './plan.ts';
import type { PlanState } from './plan-state.ts';

/**
 * From a day on a firm holds exactly these subjects in the employer's own file: what is missing is granted, what is too much ends,
 * and what the firm's people were passed goes along.
 */
export function planFirmSubjects(act: FirmSubjectsAct, state: PlanState, options: PlanOptions): LinePlan {
  const firm = state.firm(act.firmId);
  if (!firm) return refused(null, 'firm-unknown');
  if (act.fromOn < state.askedOn) return refused(null, 'start-too-early', { today: state.askedOn });
  const period = servedFrom(act.fromOn, firm, state);
  if (!period) return refused(null, 'tie-not-active');
  const eve = addDays(period.startOn, -1);
  const held = firm.authorizations.filter(({ contactId }) => contactId === null);
  const moved: MovedAuthorization[] = [];
  const added: Authorization[] = [];
  for (const subject of AUTHORIZED_SUBJECTS) {
    const theirs = held.filter((row) => row.subject === subject);
    const grant = act.subjects.find((one) => one.subject === subject);
    // What gives way to nothing, or to a lesser right.
    const gone = theirs.filter((row) => !grant || (grant.right === 'read' && writes(row)));
    const ends = gone.map((row) => ({ row, endOn: endAfter(row, eve) }));
    moved.push(...ends);
    if (!grant) continue;
    const left = withEnds(
      theirs,
      ends.flatMap(({ row, endOn }) => endChange(row, endOn)),
    );
    const given = giveToFirm(grant, firm, left, period, state, options);
    if ('code' in given) {
      // What the firm holds by another way than ours, for instance since the conversion, may stay as it is.
      if (stays(grant.right, left, period)) continue;
      return refused(null, given.code, given.params);
    }
    added.push(...given.added);
    moved.push(...given.replaced);
  }
  const ownEnds = moved.flatMap(({ row, endOn }) => endChange(row, endOn));
  const follow = followHoldings(firm, [...withEnds(held, ownEnds), ...added], eve, options);
  const all = [...moved, ...follow.moved];
  const allEnds = all.flatMap(({ row, endOn }) => endChange(row, endOn));
  return planned({
    contactId: null,
    firmId: firm.organisation.id,
    changes: { authorizationsAdded: [...added, ...follow.added] },
    moved: all,
    notes: firmPeopleNotes(firm, allEnds, follow.added, period.startOn),
  });
}

/** From the day asked for, or the first on which the firm serves the file after it, as long as it does. */
function servedFrom(fromOn: CalendarDay, { ties }: FirmFacts, { facts }: PlanState): Period | undefined {
  const day = fromOn < facts.today ? facts.today : fromOn;
  const standing = ties.filter((tie) => tie.endOn >= day && !neverBegins(tie));
  const [first] = standing.map(({ startOn }) => startOn).sort();
  if (first === undefined) return undefined;
  const startOn = first > day ? first : day;
  return { startOn, endOn: lastDayHeld({ startOn, endOn: NO_END }, standing) };
}

function stays(right: Authorization['right'], rows: readonly Authorization[], period: Period): boolean {
  const enough = rows.filter((row) => right === 'read' || writes(row));
  return lastDayHeld(period, enough) === period.endOn;
}
