import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '#client/i18n/use-problem-text.ts';
import { type ReadLines, readAllLines } from '#client/requests/read-all-lines.ts';
import { requestQueries } from '#client/requests/request-queries.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { Button } from '#client/ui/button.tsx';
import { Notice } from '#client/ui/notice.tsx';
import { Spinner } from '#client/ui/spinner.tsx';
import type { RequestSheet } from '#contract/requests/request.schema.ts';

/** Of lines that came to nothing, or not yet: those that stand as they were asked for need no correction. */
const OPEN = ['pending', 'waiting', 'refused', 'cancelled'] as const;

type Props = {
  requestId: string;
  /** The form, filled in with the lines that weren't applied. */
  children: (corrected: { request: RequestSheet } & ReadLines) => ReactNode;
};

/** Reads the request that a form corrects (`?demande=…`): what it holds needn't be typed again. */
export function CorrectedRequest({ requestId, children }: Props) {
  const { t } = useTranslation(['forms', 'common']);
  const { errorText } = useProblemText();
  const { id: profileId } = useCurrentProfile();
  const request = useQuery({ ...requestQueries.detail(profileId, requestId), refetchInterval: false });
  const lines = useQuery({
    queryKey: [...requestQueries.all(profileId), 'corrected', requestId],
    queryFn: ({ signal }) => readAllLines({ profileId, requestId, states: OPEN, signal }),
    // A long request is read page after page: once is enough.
    refetchOnWindowFocus: false,
  });
  const error = request.error ?? lines.error;
  if (error) {
    return (
      <Notice
        tone="error"
        toneLabel={t('common:error')}
        title={t('correcting.failed')}
        live
        actions={
          <Button
            size="small"
            onClick={() => {
              void request.refetch();
              void lines.refetch();
            }}
          >
            {t('common:retry')}
          </Button>
        }
      >
        {errorText(error)}
      </Notice>
    );
  }
  if (!(request.data && lines.data)) return <Spinner label={t('common:loading')} />;
  return (
    <>
      <Notice
        tone="info"
        toneLabel={t('common:information')}
        title={t('correcting.title', { number: request.data.number })}
      >
        {t('correcting.text')}
      </Notice>
      {children({ request: request.data, ...lines.data })}
    </>
  );
}
