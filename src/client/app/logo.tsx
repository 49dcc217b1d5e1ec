import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import styles from './layout.module.css';

/** The mark and the name, which lead home. */
export function Logo() {
  const { t } = useTranslation(['navigation', 'common']);
  return (
    <Link to="/" className={styles.logo} aria-label={t('homeLink')} activeOptions={{ exact: true }}>
      <img src="/favicon.svg" alt="" width={28} height={28} />
      <span>{t('common:product')}</span>
    </Link>
  );
}
