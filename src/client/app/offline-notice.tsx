import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './layout.module.css';

/** Says that the network is gone; the region is there before it speaks. */
export function OfflineNotice() {
  const { t } = useTranslation('navigation');
  const online = useSyncExternalStore(watchNetwork, () => navigator.onLine);
  return <div role="status">{!online && <p className={styles.offline}>{t('offline')}</p>}</div>;
}

function watchNetwork(changed: () => void): () => void {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}
