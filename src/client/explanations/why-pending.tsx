import { useTranslation } from 'react-i18next';
import layout from '#client/ui/layout.module.css';
import { Skeleton } from '#client/ui/skeleton.tsx';
import { VisuallyHidden } from '#client/ui/visually-hidden.tsx';

/** The explanation on its way. */
export function WhyPending() {
  const { t } = useTranslation('common');
  return (
    <div className={layout.stack} aria-busy="true">
      <Skeleton kind="title" width="long" />
      <Skeleton kind="block" width="full" />
      <p role="status">
        <VisuallyHidden>{t('loading')}</VisuallyHidden>
      </p>
    </div>
  );
}
