import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ListFailure } from '#client/listing/list-failure.tsx';
import { usePageTitle } from '#client/navigation/use-page-title.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { isHidden } from '#client/sheets/is-hidden.ts';
import { EmptyState } from '#client/ui/empty-state.tsx';
import layout from '#client/ui/layout.module.css';
import { PageHeading } from '#client/ui/page-heading.tsx';
import { Skeleton } from '#client/ui/skeleton.tsx';
import { AuthorizedFileList } from './authorized-file-list.tsx';
import { authorizedFilesQuery } from './authorized-files-query.ts';

/** « Mes dossiers autorisés » (001, step 3). */
export function AuthorizedFilesPage() {
  const { t } = useTranslation('client-files');
  const profile = useCurrentProfile();
  const { data, error, isFetching, refetch } = useQuery(authorizedFilesQuery(profile));
  usePageTitle(t('mine.title'));
  return (
    <div className={layout.stackLarge}>
      <PageHeading title={t('mine.title')} lead={t('mine.lead')} />
      {data && <AuthorizedFileList profile={profile} files={data.files} complete={data.complete} />}
      {!data && isHidden(error) && <EmptyState title={t('mine.none')}>{t('mine.noneText')}</EmptyState>}
      {!data && error && !isHidden(error) && (
        <div role="alert">
          <ListFailure
            title={t('mine.failed')}
            error={error}
            retrying={isFetching}
            onRetry={() => void refetch()}
          />
        </div>
      )}
      {!data && !error && (
        <div role="status" aria-label={t('mine.loading')}>
          <Skeleton kind="block" width="full" />
        </div>
      )}
    </div>
  );
}
