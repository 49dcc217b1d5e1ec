import { NO_END } from '#domain/calendar/period.ts';
import { gapsIn, intersection } from '#domain/calendar/period-set.ts';
import type { EndChange } from './act.ts';
import type { PlanState } from './plan-state.ts';

/**
 * An organisation keeps an active Personne responsable with a linked account (section 9, decision 5): whether these ends would take
 * away the only one of any day to come.
 */
export function leavesNobodyResponsible(ends: readonly EndChange[], state: PlanState): boolean {
  const inCharge = state.responsibles();
  const concerned = ends.filter(({ id }) => inCharge.has(id));
  if (concerned.length === 0) return false;
  const moved = new Map(concerned.map(({ id, endOn }) => [id, endOn]));
  const before = [...inCharge.values()];
  const after = before.map((one) => ({ ...one, endOn: moved.get(one.id) ?? one.endOn }));
  const holes = gapsIn({ startOn: state.facts.today, endOn: NO_END }, after);
  return holes.some((hole) => before.some((one) => intersection(one, hole)));
}
