import { Outlet } from '@tanstack/react-router';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { SkipLink } from '#client/ui/skip-link.tsx';
import { SlotsContext } from './app-slots.ts';
import { CONTENT_ID } from './content-id.ts';
import styles from './layout.module.css';
import { OfflineNotice } from './offline-notice.tsx';

/** What every page has around it. */
export function RootLayout() {
  const { t } = useTranslation('navigation');
  const { bar } = use(SlotsContext);
  return (
    <div className={styles.page}>
      <SkipLink targetId={CONTENT_ID}>{t('skip')}</SkipLink>
      {bar}
      <OfflineNotice />
      <Outlet />
    </div>
  );
}
