import { useTranslation } from 'react-i18next';
import { traceIdOf } from '#client/i18n/problem-text.ts';
import { useProblemText } from '#client/i18n/use-problem-text.ts';
import { Notice } from '#client/ui/notice.tsx';

type Props = { error: Error | null };

/** Why there is no file; the region stands before it speaks. */
export function ExportFailure({ error }: Props) {
  const { t } = useTranslation(['listing', 'common']);
  const { errorText } = useProblemText();
  const traceId = traceIdOf(error);
  return (
    <div role="alert">
      {error && (
        <Notice tone="error" toneLabel={t('common:error')} title={t('export.failed')}>
          <p>{errorText(error)}</p>
          <p>{t('export.noFile')}</p>
          {traceId && <p>{t('failed.trace', { traceId })}</p>}
        </Notice>
      )}
    </div>
  );
}
