import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { isHidden } from '#client/sheets/is-hidden.ts';
import { SheetFailed } from '#client/sheets/sheet-failed.tsx';
import { SheetLoading } from '#client/sheets/sheet-loading.tsx';
import { SheetNotFound } from '#client/sheets/sheet-not-found.tsx';
import { Breadcrumbs } from '#client/ui/breadcrumbs.tsx';
import { buttonClass } from '#client/ui/button-class.ts';
import { PageHeading } from '#client/ui/page-heading.tsx';
import { AuthorizedFileSheet } from './authorized-file-sheet.tsx';
import { authorizedFilesQuery } from './authorized-files-query.ts';

/** One of « Mes dossiers autorisés »; a file that one isn't authorised to reads like one that doesn't exist. */
export function AuthorizedFilePage() {
  const { t } = useTranslation(['client-files', 'navigation']);
  const profile = useCurrentProfile();
  const { fileId } = useParams({ from: '/signed-in/profile/mes-dossiers-autorises/$fileId' });
  const { data, error, isFetching, refetch } = useQuery(authorizedFilesQuery(profile));
  const found = data?.files.find(({ file }) => file.id === fileId);
  const title = found?.file.name ?? t(data || isHidden(error) ? 'sheet.notFound.title' : 'sheet.loading');
  const list = (
    <Link to="/mes-dossiers-autorises" className={buttonClass({ size: 'small' })}>
      {t('mine.back')}
    </Link>
  );
  const heading = (
    <PageHeading
      title={title}
      lead={found && t('mine.fileLead')}
      breadcrumbs={
        <Breadcrumbs
          label={t('navigation:crumbs.label')}
          items={[
            { key: 'home', content: <Link to="/">{t('navigation:crumbs.home')}</Link> },
            { key: 'list', content: <Link to="/mes-dossiers-autorises">{t('mine.title')}</Link> },
            { key: 'file', content: title },
          ]}
        />
      }
      actions={list}
    />
  );
  if (found) return <AuthorizedFileSheet found={found} profile={profile} heading={heading} />;
  if (data || isHidden(error)) {
    return (
      <SheetNotFound title={title} heading={heading} why={t('sheet.notFound.why')} action={list}>
        {t('mine.notAuthorized')}
      </SheetNotFound>
    );
  }
  if (error) {
    return (
      <SheetFailed
        {...{ title, heading, error }}
        failure={t('sheet.failed')}
        retrying={isFetching}
        onRetry={() => void refetch()}
      />
    );
  }
  return <SheetLoading heading={heading} parts={[t('mine.can'), t('mine.subjects')]} />;
}
