import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { requestPreviewQuery } from '#client/forms/request-preview-query.ts';
import { useFormats } from '#client/i18n/use-formats.ts';
import { ListFailure } from '#client/listing/list-failure.tsx';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import layout from '#client/ui/layout.module.css';
import { Spinner } from '#client/ui/spinner.tsx';
import { UndoLines } from './undo-lines.tsx';

type Props = {
  requestId: string;
  /** Told whether something would come back. */
  onKnown: (possible: boolean) => void;
};

/** What undoing gives back, and what something newer keeps from coming back, by the function that will do it. */
export function UndoPreview({ requestId, onKnown }: Props) {
  const { t } = useTranslation('demands');
  const { number } = useFormats();
  const { id: profileId } = useCurrentProfile();
  const content = { kind: 'undo', requestId } as const;
  const { data, error, isFetching, refetch } = useQuery(requestPreviewQuery(profileId, content));
  const possible = data !== undefined && data.counts.applies > 0;
  useEffect(() => onKnown(possible), [onKnown, possible]);
  if (!data) {
    if (!error) return <Spinner label={t('undo.loading')} />;
    return (
      <div role="alert">
        <ListFailure
          title={t('undo.previewFailed')}
          error={error}
          retrying={isFetching}
          onRetry={() => void refetch()}
        />
      </div>
    );
  }
  const { applies, unchanged, refused } = data.counts;
  const back = data.lines.filter(({ outcome }) => outcome === 'applies');
  const blocked = data.lines.filter(({ outcome }) => outcome === 'refused');
  return (
    <div className={layout.stack}>
      <p>
        <strong>
          {applies > 0 ? t('undo.back', { count: applies, shown: number(applies) }) : t('undo.nothing')}
        </strong>
      </p>
      <UndoLines preview={data} lines={back} />
      {unchanged > 0 && <p>{t('undo.unchanged', { count: unchanged, shown: number(unchanged) })}</p>}
      {refused > 0 && (
        <>
          <p>
            <strong>{t('undo.blocked', { count: refused, shown: number(refused) })}</strong>
          </p>
          <UndoLines preview={data} lines={blocked} />
        </>
      )}
      {!data.complete && <p>{t('undo.moreLines', { shown: number(data.lines.length) })}</p>}
    </div>
  );
}
