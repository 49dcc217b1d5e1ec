import { useTranslation } from 'react-i18next';
import layout from '#client/ui/layout.module.css';
import { ProgressBar } from '#client/ui/progress-bar.tsx';
import { Skeleton } from '#client/ui/skeleton.tsx';
import { Spinner } from '#client/ui/spinner.tsx';
import styles from './showcase.module.css';

/** Spinner, bars, skeletons. */
export function ProgressExamples() {
  const { t } = useTranslation('showcase');
  return (
    <div className={styles.columns}>
      <div className={layout.fields}>
        <Spinner label={t('progress.loading')} />
        <ProgressBar label={t('progress.import')} value={12} max={40} valueText={t('progress.importValue')} />
        <ProgressBar label={t('progress.unknown')} />
      </div>
      <div className={layout.stack}>
        <Skeleton kind="title" width="long" />
        <Skeleton width="full" />
        <Skeleton width="medium" />
        <Skeleton kind="block" width="full" />
      </div>
    </div>
  );
}
