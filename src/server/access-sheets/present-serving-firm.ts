import type { ClientFileSheet } from '#contract/access-sheets/access-sheet.schema.ts';
import type { Organisation } from '#domain/organisation/organisation.ts';
import { presentOrganisationRelation } from '#server/organisation-relations/organisation-relation-list-page.ts';
import type { ServingRecords } from '#server/store/access-store.ts';
import { presentHoldings } from './present-subjects.ts';
import { listedOf, type SheetMoment } from './sheet-moment.ts';

/** The firm as its client sees it: their tie, and what the firm holds in the client's own file. */
export function presentServingFirm(
  client: Organisation,
  { organisation, organisationRelations, authorizations }: ServingRecords,
  moment: SheetMoment,
): ClientFileSheet {
  const around = { organisationId: organisation.id, file: client, organisationRelations, authorizations };
  return {
    file: organisation,
    role: 'firm',
    relations: listedOf(organisationRelations, moment).map((relation) =>
      presentOrganisationRelation({ relation, file: client, organisation }, moment),
    ),
    holdings: presentHoldings(around, moment),
    contacts: [],
    complete: true,
  };
}
