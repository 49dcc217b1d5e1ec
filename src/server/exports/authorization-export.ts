import type { AuthorizationRow } from '#contract/authorizations/authorization.schema.ts';
import { exportAuthorizations } from '#contract/exports/export.operations.ts';
import { abilitiesOf } from '#domain/access/access-rules.ts';
import { listingName } from '#domain/contact/contact.ts';
import {
  planAuthorizationList,
  presentAuthorization,
} from '#server/authorizations/authorization-list-page.ts';
import { exportRoute } from './export-route.ts';
import { extraColumns } from './extra-columns.ts';
import { EXPORT_PAGE, pagesOf } from './pages-of.ts';

/** The file of « Autorisations ». */
export const authorizationExport = exportRoute<typeof exportAuthorizations, AuthorizationRow>(
  exportAuthorizations,
  {
    name: 'authorizations',
    columns: {
      subject: [{ head: 'columns.subject', cell: (row, words) => words(`subject.${row.subject}`) }],
      right: [{ head: 'columns.right', cell: (row, words) => words(`right.${row.right}`) }],
      file: [{ head: 'columns.file', cell: (row) => row.file.name }],
      organisation: [{ head: 'columns.organisation', cell: (row) => row.organisation.name }],
      contact: [{ head: 'columns.holder', cell: (row) => (row.contact ? listingName(row.contact) : '') }],
      function: [
        {
          head: 'columns.function',
          cell: (row, words) => row.functions.map((kind) => words(`function.${kind}`)).join(', '),
        },
      ],
      active: [{ head: 'columns.active', cell: (row, words) => words(`active.${row.active}`) }],
      ...extraColumns,
    },
    authorize: ({ profile }) =>
      abilitiesOf(profile).includes('list-authorizations') ? 'allowed' : 'not-allowed',
    async *pages({ body, profile, today, now }, ids, store) {
      const { request } = planAuthorizationList({ ...body.query, limit: EXPORT_PAGE }, profile, today);
      const pages = pagesOf((after: typeof request.after) =>
        store.authorizations.list({ ...request, ...(ids && { ids }), ...(after && { after }) }),
      );
      const when = { day: request.day, now };
      for await (const entries of pages) {
        yield entries.map((entry) => presentAuthorization(entry, profile, when));
      }
    },
  },
);
