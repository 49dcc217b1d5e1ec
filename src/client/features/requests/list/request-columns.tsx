import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { dayOfInstant } from '#client/i18n/formats.ts';
import type { useFormats } from '#client/i18n/use-formats.ts';
import { listColumns } from '#client/listing/list-columns.ts';
import { countsText } from '#client/requests/counts-text.ts';
import { RequestStateMark } from '#client/requests/request-state-mark.tsx';
import { classNames } from '#client/ui/class-names.ts';
import table from '#client/ui/table.module.css';
import type { RequestSheet } from '#contract/requests/request.schema.ts';

const column = listColumns<RequestSheet>();

type Formats = Pick<ReturnType<typeof useFormats>, 'number' | 'time' | 'longDay'>;

/** Numéro · Formulaire · Soumise par · Soumise le · État · Lignes. */
export function requestColumns(t: TFunction<['demands', 'common']>, { number, time, longDay }: Formats) {
  return column.columns([
    column.accessor((row) => row.number, {
      id: 'number',
      header: t('list.column.number'),
      cell: ({ row: { original } }) => (
        <Link
          className={classNames(table.primaryLink, table.unbroken)}
          to="/mes-demandes/$requestId"
          params={{ requestId: original.id }}
        >
          {original.number}
        </Link>
      ),
      enableSorting: false,
      meta: { rowHeader: true, width: '9%', text: 'short' },
    }),
    column.accessor((row) => row.form, {
      id: 'form',
      header: t('list.column.form'),
      cell: ({ getValue }) => t(`form.${getValue()}`),
      enableSorting: false,
      meta: { width: '28%', text: 'long' },
    }),
    column.accessor((row) => row.submittedBy, {
      id: 'submittedBy',
      header: t('list.column.submittedBy'),
      cell: ({ getValue }) => getValue(),
      enableSorting: false,
      meta: { width: '14%' },
    }),
    column.accessor((row) => row.submittedAt, {
      id: 'submittedAt',
      header: t('list.column.submittedAt'),
      cell: ({ getValue }) => (
        <time dateTime={getValue()}>
          {t('when', { day: longDay(dayOfInstant(getValue())), time: time(getValue()) })}
        </time>
      ),
      enableSorting: false,
      meta: { width: '17%' },
    }),
    column.accessor((row) => row.state, {
      id: 'state',
      header: t('list.column.state'),
      cell: ({ getValue }) => <RequestStateMark state={getValue()} />,
      enableSorting: false,
      meta: { width: '18%' },
    }),
    column.accessor((row) => row.counts, {
      id: 'lines',
      header: t('list.column.lines'),
      cell: ({ getValue }) => countsText(t, getValue(), number),
      enableSorting: false,
      meta: { width: '14%' },
    }),
  ]);
}
