import { useTranslation } from 'react-i18next';
import { Spinner } from '#client/ui/spinner.tsx';
import styles from './layout.module.css';

/** While a page is on its way, once that takes long enough to be noticed. */
export function PendingPage() {
  const { t } = useTranslation();
  return (
    <div className={styles.pending}>
      <Spinner label={t('loading')} />
    </div>
  );
}
