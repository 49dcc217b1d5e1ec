import type { TFunction } from 'i18next';
import { listColumns } from '#client/listing/list-columns.ts';
import { StatusMark } from '#client/ui/status-mark.tsx';
import table from '#client/ui/table.module.css';
import type { Right } from '#domain/authorization/authorization.ts';
import { isDelegable } from '#domain/authorization/subject-catalogue.ts';
import { brokenLinkOf } from './chain-case.ts';
import { type Explained, fullName } from './explained.ts';
import { WhyButton } from './why-button.tsx';

type T = TFunction<['subjects', 'common']>;

const column = listColumns<Explained>();

/**
 * Values are codes, put into words where they are drawn: the table keeps the values of its rows through a change of language.
 * Sujet autorisé · Droit · Accès (or Délégation, of what the organisation holds) · Pourquoi ?; too few to sort.
 */
export function subjectColumns(t: T, holding: boolean) {
  return column.columns([
    column.accessor(({ access }) => access.subject, {
      id: 'subject',
      header: t('columns.subject'),
      cell: ({ getValue, row }) => (
        <>
          {t(`common:subject.${getValue()}`)}
          <PartlySaid t={t} explained={row.original} />
        </>
      ),
      enableSorting: false,
      meta: { rowHeader: true, width: '40%', text: 'long' },
    }),
    column.accessor(({ access }) => (holding ? access.held : access.delegated), {
      id: 'right',
      header: t('columns.right'),
      cell: ({ getValue }) => rightText(t, getValue()),
      enableSorting: false,
      meta: { width: '12%', text: 'short' },
    }),
    column.display({
      id: 'access',
      header: t(holding ? 'columns.delegation' : 'columns.access'),
      cell: ({ row }) =>
        holding ? (
          <DelegationMark t={t} explained={row.original} />
        ) : (
          <AccessMark t={t} explained={row.original} />
        ),
      enableSorting: false,
      meta: { width: '30%' },
    }),
    column.display({
      id: 'why',
      header: t('why'),
      cell: ({ row }) => <WhyButton about={row.original} label={whyLabel(t, row.original)} />,
      enableSorting: false,
      meta: { width: '18%', text: 'short' },
    }),
  ]);
}

function rightText(t: T, right: Right | null): string {
  return right === null ? t('noRight') : t(`common:right.${right}`);
}

/** « Pourquoi ? » with what it is about. */
function whyLabel(t: T, { contact, file, access }: Explained): string {
  const values = { subject: t(`common:subject.${access.subject}`), file: file.name };
  return contact ? t('whyOfContact', { ...values, contact: fullName(contact) }) : t('whyOf', values);
}

function accessOf(t: T, { access }: Explained): string {
  const broken = brokenLinkOf(access.explanation)?.broken;
  return broken ? t(`broken.${broken}`) : t('may');
}

function AccessMark({ t, explained }: { t: T; explained: Explained }) {
  const may = explained.access.explanation.broken === null;
  return <StatusMark tone={may ? 'positive' : 'neutral'}>{accessOf(t, explained)}</StatusMark>;
}

function delegationOf({ file, organisation, access }: Explained): 'all' | 'some' | 'none' {
  if (file.id === organisation.id || access.undelegableServices.length === 0) return 'all';
  return isDelegable(access.subject) ? 'some' : 'none';
}

function DelegationMark({ t, explained }: { t: T; explained: Explained }) {
  // What isn't held has nothing to pass: the link that broke says more.
  if (explained.access.held === null) return <AccessMark t={t} explained={explained} />;
  const delegation = delegationOf(explained);
  const tone = delegation === 'all' ? 'positive' : delegation === 'some' ? 'warning' : 'neutral';
  return <StatusMark tone={tone}>{t(`delegation.${delegation}`)}</StatusMark>;
}

/** What stays behind of a subject that passes in part. */
function PartlySaid({ t, explained: { access } }: { t: T; explained: Explained }) {
  if (access.undelegableServices.length === 0) return null;
  const services = access.undelegableServices.map((one) => t(`common:service.${one}`)).join(', ');
  return <span className={table.sub}>{t('partly', { services })}</span>;
}
