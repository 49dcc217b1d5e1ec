import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { dayOfInstant } from '#client/i18n/formats.ts';
import type { useFormats } from '#client/i18n/use-formats.ts';
import { listColumns } from '#client/listing/list-columns.ts';
import type { usePageLeft } from '#client/navigation/use-page-left.ts';
import { StatusMark } from '#client/ui/status-mark.tsx';
import table from '#client/ui/table.module.css';
import type { LinkEvent } from '#contract/accounts/security-event.schema.ts';
import type { LinkEventKind } from '#domain/access/security-event.ts';

const column = listColumns<LinkEvent>();

interface Around extends Pick<ReturnType<typeof useFormats>, 'time' | 'longDay'> {
  readonly leaving: ReturnType<typeof usePageLeft>;
}

const TONES = {
  'profile-linked': 'positive',
  'profile-unlinked': 'neutral',
  'code-issued': 'info',
  'code-used': 'positive',
  'code-voided': 'warning',
} as const satisfies Record<LinkEventKind, string>;

/** Contact · Événement · Méthode · Date et heure. */
export function linkEventColumns(t: TFunction<'link-events'>, { time, longDay, leaving }: Around) {
  return column.columns([
    column.accessor((row) => row.contact, {
      id: 'contact',
      header: t('column.contact'),
      cell: ({ getValue }) => {
        const { id, firstName, lastName } = getValue();
        return (
          <Link
            className={table.primaryLink ?? ''}
            to="/mon-organisation/contacts/$contactId"
            params={{ contactId: id }}
            state={leaving}
          >
            {firstName} {lastName}
          </Link>
        );
      },
      enableSorting: false,
      meta: { rowHeader: true, width: '28%' },
    }),
    column.accessor((row) => row.kind, {
      id: 'kind',
      header: t('column.kind'),
      cell: ({ getValue }) => <StatusMark tone={TONES[getValue()]}>{t(`kind.${getValue()}`)}</StatusMark>,
      enableSorting: false,
      meta: { width: '26%' },
    }),
    column.accessor((row) => row.method, {
      id: 'method',
      header: t('column.method'),
      cell: ({ getValue }) => {
        const method = getValue();
        return method === null ? t('noMethod') : t(`method.${method}`);
      },
      enableSorting: false,
      meta: { width: '22%' },
    }),
    column.accessor((row) => row.at, {
      id: 'at',
      header: t('column.at'),
      cell: ({ getValue }) => (
        <time dateTime={getValue()}>
          {t('moment', { day: longDay(dayOfInstant(getValue())), time: time(getValue()) })}
        </time>
      ),
      enableSorting: false,
      meta: { width: '24%' },
    }),
  ]);
}
