import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { listColumns } from '#client/listing/list-columns.ts';
import { LineStateMark } from '#client/requests/line-state-mark.tsx';
import type { LineWordsAndNames } from '#client/requests/use-line-names.ts';
import table from '#client/ui/table.module.css';
import type { RequestLine } from '#contract/requests/request.schema.ts';
import { LineResult } from './line-result.tsx';

const column = listColumns<RequestLine>();

/** Contact · Demandé · État · Résultat, each line under its number. */
export function lineColumns(
  t: TFunction<['demands', 'common']>,
  names: LineWordsAndNames,
  number: (value: number) => string,
) {
  return column.columns([
    column.accessor((line) => line.number, {
      id: 'contact',
      header: t('lines.column.contact'),
      cell: ({ row: { original } }) => (
        <>
          <LineContact line={original} names={names} />
          <span className={table.sub}>
            {t('lines.column.number')} {number(original.number)}
            {original.act.kind === 'grant' && original.act.person !== null && `, ${t('lines.newContact')}`}
          </span>
        </>
      ),
      enableSorting: false,
      meta: { rowHeader: true, lines: 2, width: '22%' },
    }),
    column.accessor((line) => line.act, {
      id: 'asked',
      header: t('lines.column.asked'),
      cell: ({ row: { original } }) => names.asked(original),
      enableSorting: false,
      meta: { width: '28%', text: 'long' },
    }),
    column.accessor((line) => line.state, {
      id: 'state',
      header: t('lines.column.state'),
      cell: ({ getValue }) => <LineStateMark state={getValue()} />,
      enableSorting: false,
      meta: { width: '14%' },
    }),
    column.accessor((line) => line.refusal, {
      id: 'result',
      header: t('lines.column.result'),
      cell: ({ row: { original } }) => <LineResult line={original} names={names} />,
      enableSorting: false,
      meta: { width: '36%', text: 'long' },
    }),
  ]);
}

type ContactProps = { line: RequestLine; names: LineWordsAndNames };

/** The contact, by a link where there is a sheet of it. */
function LineContact({ line, names }: ContactProps) {
  const name = names.whom(line);
  if (line.contactId === null || names.contact(line.contactId) === undefined) return name;
  return (
    <Link
      className={table.primaryLink ?? ''}
      to="/mon-organisation/contacts/$contactId"
      params={{ contactId: line.contactId }}
    >
      {name}
    </Link>
  );
}
