import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import styles from './layout.module.css';

/** Whose tool this is, and whose it isn't; the terms, and what is held about one. */
export function PageFooter() {
  const { t } = useTranslation();
  return (
    <footer className={styles.footer}>
      <p>{t('disclaimer')}</p>
      <Link to="/conditions">{t('terms')}</Link>
      <Link to="/confidentialite">{t('privacy')}</Link>
    </footer>
  );
}
