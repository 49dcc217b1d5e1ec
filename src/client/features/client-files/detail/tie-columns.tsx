import type { TFunction } from 'i18next';
import { formatEndDay } from '#client/i18n/formats.ts';
import { ActiveMark } from '#client/listing/active-mark.tsx';
import { listColumns } from '#client/listing/list-columns.ts';
import { OnItsWayMark } from '#client/listing/on-its-way-mark.tsx';
import type { OrganisationRelationRow } from '#contract/organisation-relations/organisation-relation.schema.ts';

const column = listColumns<OrganisationRelationRow>();

/** Type de relation · Organisation · Date de début · Date de fin · Origine · Actif; too few to sort. */
export function tieColumns(t: TFunction<['client-files', 'common', 'organisation-relations', 'sheets']>) {
  return column.columns([
    column.accessor((row) => row.kind, {
      id: 'kind',
      header: t('sheet.relations.kind'),
      cell: ({ getValue, row }) => (
        <>
          {t(`organisation-relations:kind.${getValue()}`)}
          {row.original.onItsWay && <OnItsWayMark />}
        </>
      ),
      enableSorting: false,
      meta: { rowHeader: true, width: '28%', text: 'long' },
    }),
    column.accessor((row) => row.organisation.name, {
      id: 'organisation',
      header: t('sheet.relations.organisation'),
      cell: ({ getValue }) => getValue(),
      enableSorting: false,
      meta: { width: '22%' },
    }),
    column.accessor((row) => row.startOn, {
      id: 'startOn',
      header: t('sheets:relation.startOn'),
      cell: ({ getValue }) => <time dateTime={getValue()}>{getValue()}</time>,
      enableSorting: false,
      meta: { width: '13%', text: 'short' },
    }),
    column.accessor((row) => formatEndDay(row.endOn), {
      id: 'endOn',
      header: t('sheets:relation.endOn'),
      cell: ({ getValue }) => {
        const day = getValue();
        return day === undefined ? t('common:noEndDate') : <time dateTime={day}>{day}</time>;
      },
      enableSorting: false,
      meta: { width: '13%', text: 'short' },
    }),
    column.accessor((row) => row.origin, {
      id: 'origin',
      header: t('sheets:relation.origin'),
      cell: ({ getValue }) => t(`common:origin.${getValue()}`),
      enableSorting: false,
      meta: { width: '14%' },
    }),
    column.accessor((row) => row.active, {
      id: 'active',
      header: t('sheets:relation.active'),
      cell: ({ getValue }) => <ActiveMark active={getValue()} />,
      enableSorting: false,
      meta: { width: '10%', text: 'short' },
    }),
  ]);
}
