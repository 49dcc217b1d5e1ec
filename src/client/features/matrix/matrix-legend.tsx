import { useTranslation } from 'react-i18next';
import { classNames } from '#client/ui/class-names.ts';
import { MATRIX_STATES } from '#domain/matrix/matrix.ts';
import styles from './matrix-legend.module.css';
import mark from './matrix-mark.module.css';

/** What each mark means. */
export function MatrixLegend() {
  const { t } = useTranslation('matrix');
  return (
    <ul className={styles.legend} aria-label={t('legend.label')}>
      {MATRIX_STATES.map((state) => (
        <li key={state}>
          <span className={classNames(styles.mark, mark.mark)} data-state={state} aria-hidden="true" />
          {t(`state.${state}`)}
        </li>
      ))}
      <li>
        <span className={styles.empty} aria-hidden="true" />
        {t('state.none')}
      </li>
    </ul>
  );
}
