import { useTranslation } from 'react-i18next';
import { ActiveMark } from '#client/listing/active-mark.tsx';
import { OnItsWayMark } from '#client/listing/on-its-way-mark.tsx';
import type { ContactAccess } from '#contract/access-sheets/access-sheet.schema.ts';
import styles from './file-relations.module.css';
import { PeriodText } from './period-text.tsx';

type Props = { relations: ContactAccess['files'][number]['relations'] };

/** The relations of a contact with one file: « Fonction », its days, whether it is active. */
export function FileRelations({ relations }: Props) {
  const { t } = useTranslation(['client-files', 'common']);
  if (relations.length === 0) return <p className={styles.nothing}>{t('clients.relationsNone')}</p>;
  return (
    <ul className={styles.relations}>
      {relations.map((relation) => (
        <li key={relation.id} className={styles.relation}>
          <strong>{t(`common:function.${relation.function}`)}</strong>
          <span className={styles.nothing}>
            <PeriodText startOn={relation.startOn} endOn={relation.endOn} />
          </span>
          <ActiveMark active={relation.active} />
          {relation.onItsWay && <OnItsWayMark />}
        </li>
      ))}
    </ul>
  );
}
