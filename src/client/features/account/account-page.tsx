import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ListFailure } from '#client/listing/list-failure.tsx';
import { usePageTitle } from '#client/navigation/use-page-title.ts';
import { PageHeading } from '#client/ui/page-heading.tsx';
import sections from '#client/ui/sections-page.module.css';
import { Skeleton } from '#client/ui/skeleton.tsx';
import { accountQueries } from './account-queries.ts';
import { DeleteSection } from './delete-section.tsx';
import { EmailSection } from './email-section.tsx';
import { EventsSection } from './events-section.tsx';
import { PasswordSection } from './password-section.tsx';
import { PersonSection } from './person-section.tsx';
import { SecondFactorSection } from './second-factor-section.tsx';
import { SessionsSection } from './sessions-section.tsx';

/** « Paramètres du compte ». */
export function AccountPage() {
  const { t } = useTranslation('account');
  const { data, error, isFetching, refetch } = useQuery(accountQueries.own);
  const [failed, setFailed] = useState(false);
  usePageTitle(t('title'), { failed });
  return (
    <div className={sections.page}>
      <PageHeading title={t('title')} lead={t('lead')} />
      {!data && !error && <Skeleton kind="block" width="full" />}
      {!data && error && (
        <div role="alert">
          <ListFailure
            title={t('failed')}
            error={error}
            retrying={isFetching}
            onRetry={() => void refetch()}
          />
        </div>
      )}
      {data && (
        <>
          <PersonSection key={data.version} account={data} onFailedChange={setFailed} />
          <EmailSection account={data} />
          <PasswordSection account={data} />
          <SecondFactorSection account={data} />
          <SessionsSection />
          <EventsSection />
          <DeleteSection />
        </>
      )}
    </div>
  );
}
