import type { Period } from '#domain/calendar/period.ts';
import { lastDayHeld } from '#domain/calendar/period-set.ts';
import type { GrantAct } from './act.ts';
import type { LineRefusal } from './plan.ts';
import type { PlanState } from './plan-state.ts';

/** The days asked for, from today on, cut to those on which the file is served without a gap; or why there are none. */
export function grantedPeriod(act: GrantAct, state: PlanState): Period | LineRefusal {
  const { organisation, today } = state.facts;
  const { endOn } = act;
  if (endOn < act.startOn) return { code: 'end-before-start', params: { startOn: act.startOn } };
  if (act.startOn < state.askedOn) return { code: 'start-too-early', params: { today: state.askedOn } };
  if (!state.file(act.fileId)) return { code: 'file-unknown', params: {} };
  // What waited for its turn, or for an agent, begins when it is applied.
  const startOn = act.startOn < today ? today : act.startOn;
  if (endOn < startOn) return { code: 'end-in-past', params: {} };
  if (act.fileId === organisation.id) return { startOn, endOn };
  const last = lastDayHeld({ startOn, endOn }, state.clientRelations(act.fileId));
  return last < startOn ? { code: 'file-not-served', params: {} } : { startOn, endOn: last };
}
