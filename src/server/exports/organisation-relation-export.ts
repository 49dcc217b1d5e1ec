import { exportOrganisationRelations } from '#contract/exports/export.operations.ts';
import type { OrganisationRelationRow } from '#contract/organisation-relations/organisation-relation.schema.ts';
import { abilitiesOf } from '#domain/access/access-rules.ts';
import {
  planOrganisationRelationList,
  presentOrganisationRelation,
} from '#server/organisation-relations/organisation-relation-list-page.ts';
import { exportRoute } from './export-route.ts';
import { extraColumns } from './extra-columns.ts';
import { EXPORT_PAGE, pagesOf } from './pages-of.ts';

/** The file of « Relations de l'organisation ». */
export const organisationRelationExport = exportRoute<
  typeof exportOrganisationRelations,
  OrganisationRelationRow
>(exportOrganisationRelations, {
  name: 'organisation-relations',
  columns: {
    client: [{ head: 'columns.file', cell: (row) => row.file.name }],
    kind: [{ head: 'columns.kind', cell: (row, words) => words(`kind.${row.kind}`) }],
    organisation: [{ head: 'columns.organisation', cell: (row) => row.organisation.name }],
    active: [{ head: 'columns.active', cell: (row, words) => words(`active.${row.active}`) }],
    ...extraColumns,
  },
  authorize: ({ profile }) =>
    abilitiesOf(profile).includes('list-organisation-relations') ? 'allowed' : 'not-allowed',
  async *pages({ body, profile, today, now }, ids, store) {
    const { request } = planOrganisationRelationList({ ...body.query, limit: EXPORT_PAGE }, profile, today);
    const pages = pagesOf((after: typeof request.after) =>
      store.organisationRelations.list({ ...request, ...(ids && { ids }), ...(after && { after }) }),
    );
    const when = { day: request.day, now };
    for await (const entries of pages) yield entries.map((entry) => presentOrganisationRelation(entry, when));
  },
});
