import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FORM_PATHS } from '#client/requests/form-paths.ts';
import styles from './many-links.module.css';

/** What is done for many contacts at once, without choosing them one by one. */
export function ManyLinks() {
  const { t } = useTranslation('contacts');
  return (
    <nav className={styles.links} aria-label={t('list.many')}>
      <Link to={FORM_PATHS['issue-codes']} search={{ acte: 'code' } as never}>
        {t('list.codes')}
      </Link>
      <Link to={FORM_PATHS.reconciliation}>{t('list.reconcile')}</Link>
    </nav>
  );
}
