import type { Selectable } from 'kysely';
import type { OrganisationRelation } from '#domain/relation/organisation-relation.ts';
import { provenanceOf } from '#server/store/postgres/contacts/contact-rows.ts';
import type { OrganisationRelationTable } from '#server/store/postgres/tables/organisation-tables.ts';

export function organisationRelationOf(row: Selectable<OrganisationRelationTable>): OrganisationRelation {
  return {
    id: row.id,
    organisationId: row.organisation_id,
    fileId: row.file_id,
    kind: row.kind,
    startOn: row.start_on,
    endOn: row.end_on,
    ...provenanceOf(row),
  };
}
