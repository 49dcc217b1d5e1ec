import { NO_END } from '#domain/calendar/period.ts';
import type { Origin } from '#domain/relation/provenance.ts';
import type { ExportColumn } from './export-route.ts';

interface WithProvenance {
  readonly startOn: string | null;
  readonly endOn: string | null;
  readonly origin: Origin | null;
  readonly onItsWay: boolean;
}

/** « Début », « Fin », « Origine », « En attente d'affichage », alike in every list. */
export const extraColumns = {
  startOn: [{ head: 'columns.startOn', cell: (row) => row.startOn ?? '' }],
  endOn: [
    {
      head: 'columns.endOn',
      cell: (row, words) => (row.endOn === NO_END ? words('noEndDate') : (row.endOn ?? '')),
    },
  ],
  origin: [
    {
      head: 'columns.origin',
      cell: (row, words) => (row.origin === null ? '' : words(`origin.${row.origin}`)),
    },
  ],
  onItsWay: [{ head: 'columns.onItsWay', cell: (row, words) => words(`yesNo.${row.onItsWay}`) }],
} as const satisfies Readonly<Record<string, readonly ExportColumn<WithProvenance>[]>>;
