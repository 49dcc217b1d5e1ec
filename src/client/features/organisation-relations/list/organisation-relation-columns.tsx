import type { TFunction } from 'i18next';
import { ActiveMark } from '#client/listing/active-mark.tsx';
import { type ListColumn, listColumns } from '#client/listing/list-columns.ts';
import type { OrganisationRelationRow } from '#contract/organisation-relations/organisation-relation.schema.ts';
import { ClientCell } from './client-cell.tsx';
import { SideLink } from './side-link.tsx';

const column = listColumns<OrganisationRelationRow>();

/** Organisation · Type de relation · Organisation · Actif (domain, section 5): the client, what it has, and whom. */
export function organisationRelationColumns(
  t: TFunction<['organisation-relations', 'common']>,
): ListColumn<OrganisationRelationRow>[] {
  return column.columns([
    column.accessor((row) => row.file.name, {
      id: 'client',
      header: t('columns.client'),
      cell: ({ row }) => <ClientCell row={row.original} />,
      meta: { rowHeader: true, width: '32%', text: 'long' },
    }),
    column.accessor((row) => t(`kind.${row.kind}`), {
      id: 'kind',
      header: t('columns.kind'),
      cell: ({ getValue }) => getValue(),
      enableSorting: false,
      meta: { width: '28%', text: 'long' },
    }),
    column.accessor((row) => row.organisation.name, {
      id: 'organisation',
      header: t('columns.organisation'),
      cell: ({ row }) => <SideLink side={row.original.organisation} />,
      enableSorting: false,
      meta: { width: '30%', text: 'long' },
    }),
    column.accessor((row) => row.active, {
      id: 'active',
      header: t('columns.active'),
      cell: ({ getValue }) => <ActiveMark active={getValue()} />,
      meta: { width: '10%', text: 'short' },
    }),
  ]);
}
