import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ListFailure } from '#client/listing/list-failure.tsx';
import { usePageTitle } from '#client/navigation/use-page-title.ts';
import { useSession } from '#client/session/use-session.ts';
import { focusPageHeading } from '#client/ui/focus-page-heading.ts';
import { PageHeading } from '#client/ui/page-heading.tsx';
import { Skeleton } from '#client/ui/skeleton.tsx';
import type { SessionProfile } from '#contract/session/session.schema.ts';
import { LinkedNotice } from './linked-notice.tsx';
import styles from './linking-page.module.css';
import { linkingMethodsQuery } from './linking-queries.ts';
import { MethodForm } from './method-form.tsx';
import { MethodIntroduction } from './method-introduction.tsx';
import { MethodList } from './method-list.tsx';
import { METHOD_OF, METHOD_SLUGS } from './method-slugs.ts';

/** « Liaison d’un profil »: choose a method, see what it asks for, then link. */
export function LinkingPage() {
  const { t } = useTranslation('linking');
  const { methode, etape, identifiant } = useSearch({ from: '/signed-in/liaison' });
  const { profiles } = useSession();
  const { data, error, isFetching, refetch } = useQuery(linkingMethodsQuery);
  const [linked, setLinked] = useState<SessionProfile>();
  const [failed, setFailed] = useState(false);
  const slugs = METHOD_SLUGS.filter((slug) => data?.methods.includes(METHOD_OF[slug]) ?? false);
  const method = slugs.find((slug) => slug === methode);
  const stage = linked ? 'linked' : `${method ?? ''}/${method ? (etape ?? '') : ''}`;
  usePageTitle(t('title'), { failed: failed && !linked });

  const shown = useRef(stage);
  useEffect(() => {
    if (shown.current === stage) return;
    const first = shown.current === '/' && !data;
    shown.current = stage;
    if (!first) focusPageHeading();
    setFailed(false);
  }, [stage, data]);

  const lead = profiles.length > 0 ? t('leadMore') : t('lead');
  return (
    <div className={styles.page}>
      <PageHeading
        title={<span className={styles.title}>{t('title')}</span>}
        {...(!linked && !method && { lead })}
      />
      {linked && <LinkedNotice profile={linked} onAgain={() => setLinked(undefined)} />}
      {!linked && !data && !error && <Skeleton kind="block" width="full" />}
      {!linked && !data && error && (
        <div role="alert">
          <ListFailure
            title={t('failed')}
            error={error}
            retrying={isFetching}
            onRetry={() => void refetch()}
          />
        </div>
      )}
      {!linked && data && !method && <MethodList slugs={slugs} />}
      {!linked && method && etape === undefined && <MethodIntroduction slug={method} slugs={slugs} />}
      {!linked && method && etape === 'formulaire' && (
        <MethodForm
          key={method}
          slug={method}
          slugs={slugs}
          identifier={identifiant}
          onFailedChange={setFailed}
          onLinked={setLinked}
        />
      )}
    </div>
  );
}
