import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { clientFileQueries } from '#client/features/client-files/client-file-queries.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { isHidden } from '#client/sheets/is-hidden.ts';
import { SheetFailed } from '#client/sheets/sheet-failed.tsx';
import { SheetHeading } from '#client/sheets/sheet-heading.tsx';
import { SheetLoading } from '#client/sheets/sheet-loading.tsx';
import { useSheetDay } from '#client/sheets/use-sheet-day.ts';
import { ClientFileNotFound } from './client-file-not-found.tsx';
import { ClientFileSheet } from './client-file-sheet.tsx';

/** The sheet of an organisation or a person in relation. */
export function ClientFilePage() {
  const { t } = useTranslation('client-files');
  const profile = useCurrentProfile();
  const { fileId = '' } = useParams({ strict: false });
  const on = useSheetDay();
  const { data, error, isFetching, refetch } = useQuery(clientFileQueries.detail(profile.id, fileId, on));
  if (isHidden(error)) return <ClientFileNotFound />;
  if (data) return <ClientFileSheet sheet={data} on={on} />;
  const title = t('sheet.loading');
  const heading = <SheetHeading list="organisation-relations" title={title} />;
  if (error) {
    return (
      <SheetFailed
        title={title}
        heading={heading}
        failure={t('sheet.failed')}
        error={error}
        retrying={isFetching}
        onRetry={() => void refetch()}
      />
    );
  }
  const parts = [t('sheet.relations.title'), t('sheet.holdings.title'), t('sheet.contacts.title')];
  return <SheetLoading heading={heading} parts={parts} />;
}
