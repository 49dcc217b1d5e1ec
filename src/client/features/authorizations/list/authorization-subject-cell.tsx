import { useTranslation } from 'react-i18next';
import { OnItsWayMark } from '#client/listing/on-its-way-mark.tsx';
import table from '#client/ui/table.module.css';
import type { AuthorizationRow } from '#contract/authorizations/authorization.schema.ts';
import { UndelegableMark } from './undelegable-mark.tsx';

type Props = {
  row: AuthorizationRow;
  /** No column of its own says whose file it is. */
  withFile: boolean;
};

/** « Rapport mensuel », and under it what is to know about it. */
export function AuthorizationSubjectCell({ row, withFile }: Props) {
  const { t } = useTranslation(['authorizations', 'common']);
  const { subject, file, organisation, contact, onItsWay } = row;
  const ownFile = file.id === organisation.id;
  return (
    <>
      {t(`common:subject.${subject}`)}
      {withFile && !ownFile && <span className={table.sub}>{t('cells.inFile', { file: file.name })}</span>}
      {onItsWay && <OnItsWayMark />}
      {contact === null && !ownFile && <UndelegableMark subject={subject} />}
    </>
  );
}
