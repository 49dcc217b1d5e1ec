import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '#client/navigation/use-page-title.ts';
import { buttonClass } from '#client/ui/button-class.ts';
import { PageHeading } from '#client/ui/page-heading.tsx';
import styles from './reading.module.css';

/** « Accès réservé »: who comes in by another door, and who comes in here. */
export function ReservedAccessPage() {
  const { t } = useTranslation('sign-up');
  usePageTitle(t('reserved.title'));
  return (
    <div className={styles.reading}>
      <PageHeading title={t('reserved.title')} lead={t('reserved.lead')} />
      <p>{t('reserved.partners')}</p>
      <p>{t('reserved.everyone')}</p>
      <p>
        <Link to="/connexion" className={buttonClass({ variant: 'primary' })}>
          {t('backToSignIn')}
        </Link>
      </p>
    </div>
  );
}
