import DownloadIcon from 'lucide-react/icons/download';
import PencilIcon from 'lucide-react/icons/pencil';
import PlusIcon from 'lucide-react/icons/plus';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';
import { buttonClass } from '#client/ui/button-class.ts';
import { IconButton } from '#client/ui/icon-button.tsx';
import layout from '#client/ui/layout.module.css';
import { Example } from './example.tsx';
import styles from './showcase.module.css';

/** Buttons: roles, sizes, pending, disabled, long words. */
export function ButtonExamples() {
  const { t } = useTranslation('showcase');
  return (
    <div className={styles.columns}>
      <Example title={t('buttons.variants')}>
        <div className={layout.cluster}>
          <Button variant="primary">{t('buttons.primary')}</Button>
          <Button>{t('buttons.secondary')}</Button>
          <Button variant="tertiary">{t('buttons.tertiary')}</Button>
          <Button variant="danger">{t('buttons.danger')}</Button>
          <a className={buttonClass()} href="#buttons">
            {t('buttons.link')}
          </a>
        </div>
        <div className={styles.dark}>
          <Button variant="inverse" size="small">
            {t('buttons.edit')}
          </Button>
        </div>
      </Example>
      <Example title={t('buttons.sizes')}>
        <div className={layout.cluster}>
          <Button variant="primary" icon={PlusIcon}>
            {t('buttons.add')}
          </Button>
          <Button size="small" icon={DownloadIcon}>
            {t('buttons.export')}
          </Button>
          <IconButton icon={PencilIcon} label={t('buttons.edit')} />
          <IconButton icon={PencilIcon} label={t('buttons.edit')} variant="secondary" size="small" />
        </div>
        <div className={styles.narrow}>
          <Button variant="primary">{t('buttons.long')}</Button>
        </div>
      </Example>
      <Example title={t('buttons.pending')}>
        <div className={layout.cluster}>
          <Button variant="primary" pending pendingLabel={t('buttons.sending')}>
            {t('buttons.primary')}
          </Button>
          <Button pending>{t('buttons.export')}</Button>
        </div>
      </Example>
      <Example title={t('buttons.disabled')}>
        <div className={layout.cluster}>
          <Button variant="primary" disabled>
            {t('buttons.primary')}
          </Button>
          <Button disabled>{t('buttons.secondary')}</Button>
          <Button variant="tertiary" disabled>
            {t('buttons.tertiary')}
          </Button>
          <IconButton icon={PencilIcon} label={t('buttons.edit')} disabled />
        </div>
      </Example>
    </div>
  );
}
