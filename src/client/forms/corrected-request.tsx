import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { callOperation } from '#client/http/call-operation.ts';
import { useProblemText } from '#client/i18n/use-problem-text.ts';
import { requestQueries } from '#client/requests/request-queries.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { Button } from '#client/ui/button.tsx';
import { Notice } from '#client/ui/notice.tsx';
import { Spinner } from '#client/ui/spinner.tsx';
import { listRequestLines } from '#contract/requests/request.operations.ts';
import type { RequestLine, RequestSheet } from '#contract/requests/request.schema.ts';

/** As many lines as a form of the catalogue makes, and more. */
const LINES = 200;

type Props = {
  requestId: string;
  /** The form, filled in with the lines that weren't applied. */
  children: (corrected: { request: RequestSheet; lines: RequestLine[] }) => ReactNode;
};

/** Reads the request that a form corrects (`?demande=…`): what it holds needn't be typed again. */
export function CorrectedRequest({ requestId, children }: Props) {
  const { t } = useTranslation(['forms', 'common']);
  const { errorText } = useProblemText();
  const { id: profileId } = useCurrentProfile();
  const request = useQuery({ ...requestQueries.detail(profileId, requestId), refetchInterval: false });
  const lines = useQuery({
    queryKey: [...requestQueries.all(profileId), 'corrected', requestId],
    queryFn: ({ signal }) =>
      callOperation(listRequestLines, { params: { profileId, requestId }, query: { limit: LINES }, signal }),
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
  const open = lines.data.lines.filter(({ state }) => state !== 'applied' && state !== 'unchanged');
  return (
    <>
      <Notice
        tone="info"
        toneLabel={t('common:information')}
        title={t('correcting.title', { number: request.data.number })}
      >
        {t('correcting.text')}
      </Notice>
      {children({ request: request.data, lines: open })}
    </>
  );
}
