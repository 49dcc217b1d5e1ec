import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ListFailure } from '#client/listing/list-failure.tsx';
import { usePageTitle } from '#client/navigation/use-page-title.ts';
import { PageHeading } from '#client/ui/page-heading.tsx';
import sections from '#client/ui/sections-page.module.css';
import { Skeleton } from '#client/ui/skeleton.tsx';
import { DownloadSection } from './download-section.tsx';
import { HeldContacts } from './held-contacts.tsx';
import { HeldFacts } from './held-facts.tsx';
import { informationQuery } from './information-query.ts';
import { RectificationSection } from './rectification-section.tsx';

/** « Mes renseignements »: everything held about oneself, to read, to take away, and to have put right. */
export function InformationPage() {
  const { t } = useTranslation('privacy');
  const { data, error, isFetching, refetch } = useQuery(informationQuery);
  const [failed, setFailed] = useState(false);
  usePageTitle(t('information.title'), { failed });
  return (
    <div className={sections.page}>
      <PageHeading title={t('information.title')} lead={t('information.lead')} />
      {!data && !error && <Skeleton kind="block" width="full" />}
      {!data && error && (
        <div role="alert">
          <ListFailure
            title={t('information.failed')}
            error={error}
            retrying={isFetching}
            onRetry={() => void refetch()}
          />
        </div>
      )}
      {data && (
        <>
          <DownloadSection />
          <HeldFacts information={data} />
          <HeldContacts contacts={data.contacts} />
          <RectificationSection asked={data.rectifications} onFailedChange={setFailed} />
        </>
      )}
      <p>
        <Link to="/confidentialite">{t('policy.title')}</Link>
      </p>
    </div>
  );
}
