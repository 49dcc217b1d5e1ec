import { normaliseAddress } from '#domain/contact/postal-address.ts';
import type { OrganisationChanges } from '#domain/organisation/organisation-details.ts';
import type { ChangeOrganisationAct } from './act.ts';
import { differing, pick } from './differing.ts';
import { planned, refused } from './line-plan.ts';
import type { LinePlan } from './plan.ts';
import type { PlanState } from './plan-state.ts';

const FIELDS = ['neq', 'email', 'website', 'phones', 'headOffice', 'mailing'] as const;

/** « Modifier les informations d'une organisation », « Modifier une adresse ». */
export function planChangeOrganisation(act: ChangeOrganisationAct, state: PlanState): LinePlan {
  const details = state.details();
  if (act.version !== null && act.version !== details.version) return refused(null, 'organisation-changed');
  const asked = normalised(act.changes);
  const fields = differing<Required<OrganisationChanges>>(asked, details, FIELDS);
  const organisationChanged =
    fields.length === 0
      ? null
      : {
          version: details.version,
          changes: pick(asked, fields),
          before: pick<OrganisationChanges>(details, fields),
        };
  return planned({ contactId: null, changes: { organisationChanged } });
}

function normalised({ headOffice, mailing, ...others }: OrganisationChanges): OrganisationChanges {
  return {
    ...others,
    ...(headOffice !== undefined && { headOffice: headOffice && normaliseAddress(headOffice) }),
    ...(mailing !== undefined && { mailing: mailing && normaliseAddress(mailing) }),
  };
}
