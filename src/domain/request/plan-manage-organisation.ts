import type { ManageOrganisationAct } from './act.ts';
import { planned } from './line-plan.ts';
import type { LinePlan, PlanOptions } from './plan.ts';

/** « Gérer une organisation »: nothing of it happens before an agent has accepted it. */
export function planManageOrganisation(
  { kind: _, ...matter }: ManageOrganisationAct,
  { accepted }: Pick<PlanOptions, 'accepted'>,
): LinePlan {
  return planned({ contactId: null, changes: { matter }, waits: !accepted });
}
