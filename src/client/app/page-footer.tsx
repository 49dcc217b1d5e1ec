import { useTranslation } from 'react-i18next';
import styles from './layout.module.css';

/** Whose tool this is, and whose it isn't. */
export function PageFooter() {
  const { t } = useTranslation();
  return (
    <footer className={styles.footer}>
      <p>{t('disclaimer')}</p>
    </footer>
  );
}
