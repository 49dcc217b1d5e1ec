import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '#client/i18n/use-problem-text.ts';
import { usePageTitle } from '#client/navigation/use-page-title.ts';
import { requestQueries } from '#client/requests/request-queries.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { Button } from '#client/ui/button.tsx';
import { EmptyState } from '#client/ui/empty-state.tsx';
import { PageHeading } from '#client/ui/page-heading.tsx';
import { Spinner } from '#client/ui/spinner.tsx';
import { CertificateSheet } from './certificate-sheet.tsx';
import { departureFacts } from './departure-facts.ts';
import { departureLinesQuery } from './departure-lines-query.ts';

/** The certificate of a departure: dated, to be printed and kept. */
export function DepartureCertificatePage() {
  const { t } = useTranslation(['departure', 'common']);
  const { errorText } = useProblemText();
  const { id: profileId } = useCurrentProfile();
  const { requestId = '' } = useParams({ strict: false });
  usePageTitle(t('certificate.title'));
  const request = useQuery(requestQueries.detail(profileId, requestId));
  const lines = useQuery({
    ...departureLinesQuery(profileId, request.data ?? { id: requestId, version: 0 }),
    enabled: request.data !== undefined,
  });
  const error = request.error ?? lines.error;
  const facts = lines.data && departureFacts(lines.data);
  if (request.data && facts) return <CertificateSheet request={request.data} facts={facts} />;
  return (
    <div>
      <PageHeading title={t('certificate.title')} />
      {!(error || lines.data) && <Spinner label={t('common:loading')} />}
      {(error || lines.data) && (
        <EmptyState
          title={t('certificate.failed')}
          actions={
            error && (
              <Button onClick={() => void (request.error ? request : lines).refetch()}>
                {t('common:retry')}
              </Button>
            )
          }
        >
          {error ? errorText(error) : t('certificate.notOne')}
        </EmptyState>
      )}
    </div>
  );
}
