import { useTranslation } from 'react-i18next';
import { ListRefused } from '#client/navigation/list-refused.tsx';
import { OrganisationCrumbs } from '#client/navigation/organisation-crumbs.tsx';
import { usePageTitle } from '#client/navigation/use-page-title.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import layout from '#client/ui/layout.module.css';
import { PageHeading } from '#client/ui/page-heading.tsx';
import { LinkEventList } from './link-event-list.tsx';

/** « Journal des liaisons »: who linked an account, how and when, for whoever is responsable for them. */
export function LinkEventsPage() {
  const { t } = useTranslation('link-events');
  const profile = useCurrentProfile();
  const title = t('title');
  const allowed = profile.abilities.includes('list-contacts');
  usePageTitle(title);
  return (
    <div className={layout.stackLarge}>
      <PageHeading
        title={title}
        lead={allowed && t('lead')}
        breadcrumbs={<OrganisationCrumbs items={[{ key: 'list', content: title }]} />}
      />
      {allowed ? <LinkEventList profileId={profile.id} /> : <ListRefused profile={profile} />}
    </div>
  );
}
