import type { TFunction } from 'i18next';
import { formatEndDay } from '#client/i18n/formats.ts';
import { ActiveMark } from '#client/listing/active-mark.tsx';
import { listColumns } from '#client/listing/list-columns.ts';
import type { SheetRelation } from './relation-order.ts';

const column = listColumns<SheetRelation>();

/** Fonction · Organisation · Date de début · Date de fin · Actif; too few to sort. */
export function relationColumns(t: TFunction<['contacts', 'common']>) {
  return column.columns([
    // The table keeps values with their rows: words among them would stay in the former language.
    column.accessor((row) => row.function, {
      id: 'function',
      header: t('columns.function'),
      cell: ({ getValue }) => t(`common:function.${getValue()}`),
      enableSorting: false,
      meta: { rowHeader: true, width: '22%' },
    }),
    column.accessor((row) => row.organisation.name, {
      id: 'organisation',
      header: t('columns.organisation'),
      cell: ({ getValue }) => getValue(),
      enableSorting: false,
      meta: { width: '36%', text: 'long' },
    }),
    column.accessor((row) => row.startOn, {
      id: 'startOn',
      header: t('sheet.relations.startOn'),
      cell: ({ getValue }) => <time dateTime={getValue()}>{getValue()}</time>,
      enableSorting: false,
      meta: { width: '15%', text: 'short' },
    }),
    column.accessor((row) => formatEndDay(row.endOn), {
      id: 'endOn',
      header: t('sheet.relations.endOn'),
      cell: ({ getValue }) => {
        const day = getValue();
        return day === undefined ? t('common:noEndDate') : <time dateTime={day}>{day}</time>;
      },
      enableSorting: false,
      meta: { width: '15%', text: 'short' },
    }),
    column.accessor((row) => row.active, {
      id: 'active',
      header: t('columns.active'),
      cell: ({ getValue }) => <ActiveMark active={getValue()} />,
      enableSorting: false,
      meta: { width: '12%', text: 'short' },
    }),
  ]);
}
