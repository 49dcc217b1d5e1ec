import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { requestQueries } from '#client/requests/request-queries.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { isHidden } from '#client/sheets/is-hidden.ts';
import { SheetFailed } from '#client/sheets/sheet-failed.tsx';
import { SheetLoading } from '#client/sheets/sheet-loading.tsx';
import type { RequestSheet as RequestSheetData } from '#contract/requests/request.schema.ts';
import { OwnAccessEnded } from './own-access-ended.tsx';
import { RequestHeading } from './request-heading.tsx';
import { RequestNotFound } from './request-not-found.tsx';
import { RequestSheet } from './request-sheet.tsx';

/** One request: what happened, what comes next, and what became of each line. */
export function RequestSheetPage() {
  const { t } = useTranslation('demands');
  const { id: profileId } = useCurrentProfile();
  const { requestId = '' } = useParams({ strict: false });
  const queryClient = useQueryClient();
  const query = useQuery(requestQueries.detail(profileId, requestId));
  const { data, error, isFetching, refetch } = query;
  const heading = <RequestHeading title={t('sheet.loading')} />;
  if (isHidden(error)) {
    const submitted = queryClient.getQueryData<RequestSheetData>(requestQueries.submitted(requestId));
    return submitted ? <OwnAccessEnded request={submitted} /> : <RequestNotFound />;
  }
  if (data) return <RequestSheet request={data} stale={error !== null} />;
  if (!error) return <SheetLoading heading={heading} parts={[t('sheet.facts'), t('lines.title')]} />;
  return (
    <SheetFailed
      title={t('sheet.loading')}
      heading={heading}
      failure={t('sheet.failed')}
      error={error}
      retrying={isFetching}
      onRetry={() => void refetch()}
    />
  );
}
