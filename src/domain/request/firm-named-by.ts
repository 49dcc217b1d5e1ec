import { type Act, isFirmAct } from './act.ts';
import type { FirmFacts } from './plan.ts';

/** The firm that an act is about, of those known; undefined for acts about contacts or the organisation itself. */
export function firmNamedBy(act: Act, firms: readonly FirmFacts[]): FirmFacts | undefined {
  if (!isFirmAct(act)) return undefined;
  if (act.kind === 'tie-firm') return firms.find(({ neq }) => neq === act.neq);
  return firms.find(({ organisation }) => organisation.id === act.firmId);
}
