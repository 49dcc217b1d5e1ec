import { useTranslation } from 'react-i18next';
import { useFormats } from '#client/i18n/use-formats.ts';
import { ProgressBar } from '#client/ui/progress-bar.tsx';
import type { RequestSheet } from '#contract/requests/request.schema.ts';
import { LINE_STATES } from '#domain/request/request.ts';
import styles from './request-sheet.module.css';

type Props = { request: Pick<RequestSheet, 'state' | 'counts'> };

/** How far a request that runs as a job has come; nothing for the others. */
export function RequestProgress({ request: { state, counts } }: Props) {
  const { t } = useTranslation('demands');
  const { number } = useFormats();
  if (state !== 'submitted') return null;
  const total = LINE_STATES.reduce((sum, one) => sum + counts[one], 0);
  const done = total - counts.pending;
  return (
    <div>
      <ProgressBar
        label={t('sheet.progress')}
        value={done}
        max={total}
        valueText={t('sheet.progressText', { done: number(done), total: number(total) })}
      />
      <p className={styles.note}>{t('sheet.progressNote')}</p>
    </div>
  );
}
