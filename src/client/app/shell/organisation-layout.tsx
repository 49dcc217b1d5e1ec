import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { organisationPagesOf } from '#client/navigation/organisation-pages.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import styles from './organisation-layout.module.css';
import { OrganisationLinks } from './organisation-links.tsx';

/** « Mon organisation »: its side menu beside its pages, for the profiles that have one. */
export function OrganisationLayout() {
  const { t } = useTranslation('navigation');
  const { abilities } = useCurrentProfile();
  return (
    <div className={styles.columns}>
      {organisationPagesOf(abilities).length > 0 && (
        <nav className={styles.side} aria-label={t('side.label')}>
          <OrganisationLinks abilities={abilities} />
        </nav>
      )}
      <div className={styles.content}>
        <Outlet />
      </div>
    </div>
  );
}
