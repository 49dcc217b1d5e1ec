import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatEndDay } from '#client/i18n/formats.ts';
import type { Origin } from '#domain/relation/provenance.ts';
import { type ListColumn, listColumns } from './list-columns.ts';
import { ListDay } from './list-day.tsx';

/** What a row must say for these columns; `null` where it stands for nothing that begins or ends. */
interface WithProvenance {
  readonly startOn: string | null;
  readonly endOn: string | null;
  readonly origin: Origin | null;
  readonly onItsWay: boolean;
}

/**
 * « Début », « Fin », « Origine », « En attente d’affichage »: hidden until one asks for them.
 */
export function useExtraColumns<Row extends WithProvenance>(): ListColumn<Row>[] {
  const { t } = useTranslation(['listing', 'common']);
  return useMemo(() => {
    const column = listColumns<Row>();
    return [
      column.display({
        id: 'startOn',
        header: t('extra.startOn'),
        cell: ({ row: { original } }) => original.startOn !== null && <ListDay day={original.startOn} />,
        enableSorting: false,
        meta: { hideable: true, width: '10%', text: 'short' },
      }),
      column.display({
        id: 'endOn',
        header: t('extra.endOn'),
        cell: ({ row: { original } }) =>
          original.endOn !== null && <ListDay day={formatEndDay(original.endOn)} />,
        enableSorting: false,
        meta: { hideable: true, width: '10%', text: 'short' },
      }),
      column.display({
        id: 'origin',
        header: t('extra.origin'),
        cell: ({ row: { original } }) => original.origin !== null && t(`common:origin.${original.origin}`),
        enableSorting: false,
        meta: { hideable: true, width: '14%' },
      }),
      column.display({
        id: 'onItsWay',
        header: t('extra.onItsWay'),
        cell: ({ row: { original } }) => t(original.onItsWay ? 'extra.yes' : 'extra.no'),
        enableSorting: false,
        meta: { hideable: true, width: '10%', text: 'short' },
      }),
    ];
  }, [t]);
}
