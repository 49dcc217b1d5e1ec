import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { OnItsWayMark } from '#client/listing/on-its-way-mark.tsx';
import { usePageLeft } from '#client/navigation/use-page-left.ts';
import { sheetAddress } from '#client/sheets/sheet-address.ts';
import { useSheetDay } from '#client/sheets/use-sheet-day.ts';
import table from '#client/ui/table.module.css';
import type { AuthorizationRow } from '#contract/authorizations/authorization.schema.ts';
import { UndelegableMark } from './undelegable-mark.tsx';

type Props = {
  row: AuthorizationRow;
  /** No column of its own says whose file it is. */
  withFile: boolean;
};

/** « Rapport mensuel », which opens its chain, and under it what is to know about it. */
export function AuthorizationSubjectCell({ row, withFile }: Props) {
  const { t } = useTranslation(['authorizations', 'common']);
  const { subject, file, organisation, contact, onItsWay } = row;
  const search = sheetAddress(useSheetDay());
  const left = usePageLeft('authorizations');
  const ownFile = file.id === organisation.id;
  return (
    <>
      <Link
        className={table.primaryLink ?? ''}
        to="/mon-organisation/autorisations/$authorizationId"
        params={{ authorizationId: row.id }}
        search={search}
        state={left}
      >
        {t(`common:subject.${subject}`)}
      </Link>
      {withFile && !ownFile && <span className={table.sub}>{t('cells.inFile', { file: file.name })}</span>}
      {onItsWay && <OnItsWayMark />}
      {contact === null && !ownFile && <UndelegableMark subject={subject} />}
    </>
  );
}
