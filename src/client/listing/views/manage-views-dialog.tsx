import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { ManagedView } from './managed-view.tsx';
import type { ViewDialogProps } from './view-dialog-props.ts';
import styles from './views.module.css';

/** « Gérer les vues »: rename, replace, share, delete, each view by itself. */
export function ManageViewsDialog({ name, profileId, views, address, onClose }: ViewDialogProps) {
  const { t } = useTranslation(['listing', 'common']);
  return (
    <Dialog
      isOpen
      size="large"
      title={t('views.manageTitle')}
      onClose={onClose}
      closeLabel={t('common:close')}
      actions={<Button onClick={onClose}>{t('common:close')}</Button>}
    >
      {views.length === 0 && <p>{t('views.none')}</p>}
      <ul className={styles.views}>
        {views.map((view) => (
          <li key={view.id}>
            <ManagedView view={view} list={name} profileId={profileId} address={address} />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
