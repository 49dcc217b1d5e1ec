import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ListRefused } from '#client/navigation/list-refused.tsx';
import { OrganisationCrumbs } from '#client/navigation/organisation-crumbs.tsx';
import { usePageTitle } from '#client/navigation/use-page-title.ts';
import { QuickLinks } from '#client/requests/quick-links.tsx';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import layout from '#client/ui/layout.module.css';
import { PageHeading } from '#client/ui/page-heading.tsx';
import { AuthorizationList } from './authorization-list.tsx';
import { authorizationListSearch } from './authorization-list-search.ts';

/** « Autorisations » (002, step 3; 003, step 3 (3)). */
export function AuthorizationListPage() {
  const { t } = useTranslation(['authorizations', 'navigation']);
  const profile = useCurrentProfile();
  const title = t('list.title');
  const [contact] = authorizationListSearch.read(useSearch({ strict: false })).state.filters.contact;
  const allowed = profile.abilities.includes('list-authorizations');
  usePageTitle(title);
  return (
    <div className={layout.stackLarge}>
      <PageHeading
        title={title}
        lead={allowed && `${t('list.lead')} ${t('navigation:lag')}`}
        actions={<QuickLinks on="authorizations" contact={contact} />}
        breadcrumbs={<OrganisationCrumbs items={[{ key: 'list', content: title }]} />}
      />
      {allowed ? <AuthorizationList profile={profile} /> : <ListRefused profile={profile} />}
    </div>
  );
}
