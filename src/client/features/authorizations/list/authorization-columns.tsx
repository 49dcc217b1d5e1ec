import type { TFunction } from 'i18next';
import { ActiveMark } from '#client/listing/active-mark.tsx';
import { type ListColumn, listColumns } from '#client/listing/list-columns.ts';
import type { AuthorizationRow } from '#contract/authorizations/authorization.schema.ts';
import { listingName } from '#domain/contact/contact.ts';
import type { OrganisationKind } from '#domain/organisation/organisation.ts';
import { AuthorizationContactCell } from './authorization-contact-cell.tsx';
import { AuthorizationSubjectCell } from './authorization-subject-cell.tsx';

const column = listColumns<AuthorizationRow>();

/**
 * Sujet autorisé · Droit · Organisation (client) · Organisation · Contact de l'organisation · Fonction · Actif for firms;
 * without « Organisation (client) » for the others (domain, section 5).
 */
export function authorizationColumns(
  t: TFunction<['authorizations', 'common']>,
  kind: OrganisationKind,
): ListColumn<AuthorizationRow>[] {
  const firm = kind === 'accounting-firm';
  const client = column.accessor((row) => row.file.name, {
    id: 'file',
    header: t('columns.file'),
    cell: ({ getValue }) => getValue(),
    meta: { width: '20%', text: 'long' },
  });
  return column.columns([
    column.accessor((row) => t(`common:subject.${row.subject}`), {
      id: 'subject',
      header: t('columns.subject'),
      cell: ({ row }) => <AuthorizationSubjectCell row={row.original} withFile={!firm} />,
      meta: { rowHeader: true, width: firm ? '17%' : '26%' },
    }),
    column.accessor((row) => t(`common:right.${row.right}`), {
      id: 'right',
      header: t('columns.right'),
      cell: ({ getValue }) => getValue(),
      enableSorting: false,
      meta: { width: '7%', text: 'short' },
    }),
    ...(firm ? [client] : []),
    column.accessor((row) => row.organisation.name, {
      id: 'organisation',
      header: t('columns.organisation'),
      cell: ({ getValue }) => getValue(),
      enableSorting: false,
      meta: { width: firm ? '21%' : '26%', text: 'long' },
    }),
    column.accessor((row) => (row.contact ? listingName(row.contact) : t('cells.byOrganisation')), {
      id: 'contact',
      header: t('columns.contact'),
      cell: ({ row }) => <AuthorizationContactCell contact={row.original.contact} />,
      meta: { width: '18%' },
    }),
    column.accessor((row) => row.functions.map((kind) => t(`common:function.${kind}`)).join(', '), {
      id: 'function',
      header: t('columns.function'),
      cell: ({ getValue }) => getValue(),
      enableSorting: false,
      meta: { width: firm ? '10%' : '11%' },
    }),
    column.accessor((row) => row.active, {
      id: 'active',
      header: t('columns.active'),
      cell: ({ getValue }) => <ActiveMark active={getValue()} />,
      enableSorting: false,
      meta: { width: '7%', text: 'short' },
    }),
  ]);
}
