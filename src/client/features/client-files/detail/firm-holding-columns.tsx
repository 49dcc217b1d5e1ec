import type { TFunction } from 'i18next';
import { formatEndDay } from '#client/i18n/formats.ts';
import { ActiveMark } from '#client/listing/active-mark.tsx';
import { listColumns } from '#client/listing/list-columns.ts';
import table from '#client/ui/table.module.css';
import type { Holding } from '#contract/access-sheets/access-sheet.schema.ts';
import { isDelegable } from '#domain/authorization/subject-catalogue.ts';

const column = listColumns<Holding>();

/** Sujet autorisé · Droit · Délégation · Date de début · Date de fin · Actif; too few to sort. */
export function firmHoldingColumns(t: TFunction<['client-files', 'common', 'subjects', 'sheets']>) {
  return column.columns([
    column.accessor((row) => row.subject, {
      id: 'subject',
      header: t('subjects:columns.subject'),
      cell: ({ getValue, row: { original } }) => (
        <>
          {t(`common:subject.${getValue()}`)}
          {original.undelegableServices.length > 0 && (
            <span className={table.sub}>
              {t('subjects:partly', {
                services: original.undelegableServices.map((one) => t(`common:service.${one}`)).join(', '),
              })}
            </span>
          )}
        </>
      ),
      enableSorting: false,
      meta: { rowHeader: true, width: '32%', text: 'long' },
    }),
    column.accessor((row) => row.held, {
      id: 'right',
      header: t('subjects:columns.right'),
      cell: ({ getValue }) => {
        const right = getValue();
        return right === null ? t('subjects:noRight') : t(`common:right.${right}`);
      },
      enableSorting: false,
      meta: { width: '12%', text: 'short' },
    }),
    column.accessor((row) => delegationOf(row), {
      id: 'delegation',
      header: t('subjects:columns.delegation'),
      cell: ({ getValue }) => t(`subjects:delegation.${getValue()}`),
      enableSorting: false,
      meta: { width: '20%' },
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
    column.accessor((row) => row.held !== null, {
      id: 'active',
      header: t('sheets:relation.active'),
      cell: ({ getValue }) => <ActiveMark active={getValue()} />,
      enableSorting: false,
      meta: { width: '10%', text: 'short' },
    }),
  ]);
}

/** How much of the subject the firm can pass on to its contacts. */
function delegationOf({ subject, undelegableServices }: Holding): 'all' | 'some' | 'none' {
  if (undelegableServices.length === 0) return 'all';
  return isDelegable(subject) ? 'some' : 'none';
}
