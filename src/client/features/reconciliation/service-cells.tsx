import { useTranslation } from 'react-i18next';
import styles from './comparison.module.css';
import type { ServiceEntry } from './list-entries.ts';

type Props = { entry: ServiceEntry };

/** The two sides of « who serves whom ». */
export function ServiceCells({ entry: { one } }: Props) {
  const { t } = useTranslation('reconciliation');
  const { client, asked, line, state, doubt } = one;
  const inside = state === 'present' || state === 'departed';
  return (
    <>
      <td data-label={t('table.list')}>
        {line === null ? (
          <span className={styles.quiet}>{t('table.absent')}</span>
        ) : (
          <span>{asked?.client ?? client?.name}</span>
        )}
      </td>
      <td data-label={t('table.console')}>
        {inside && client?.name}
        {!(inside || doubt) && <span className={styles.quiet}>{t('table.notServed')}</span>}
        {doubt && <span className={styles.quiet}>{t(`doubt.${doubt}`)}</span>}
      </td>
    </>
  );
}
