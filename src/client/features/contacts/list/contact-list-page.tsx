import { useTranslation } from 'react-i18next';
import { ListRefused } from '#client/navigation/list-refused.tsx';
import { OrganisationCrumbs } from '#client/navigation/organisation-crumbs.tsx';
import { usePageTitle } from '#client/navigation/use-page-title.ts';
import { QuickLinks } from '#client/requests/quick-links.tsx';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import layout from '#client/ui/layout.module.css';
import { PageHeading } from '#client/ui/page-heading.tsx';
import { ContactList } from './contact-list.tsx';
import { ManyLinks } from './many-links.tsx';

/** « Contacts de l’organisation » (002, step 3). */
export function ContactListPage() {
  const { t } = useTranslation(['contacts', 'navigation']);
  const profile = useCurrentProfile();
  const title = t('list.title');
  const allowed = profile.abilities.includes('list-contacts');
  usePageTitle(title);
  return (
    <div className={layout.stackLarge}>
      <PageHeading
        title={title}
        lead={allowed && `${t('list.lead')} ${t('navigation:lag')}`}
        actions={<QuickLinks on="contacts" />}
        breadcrumbs={<OrganisationCrumbs items={[{ key: 'list', content: title }]} />}
      />
      {profile.abilities.includes('submit-requests') && <ManyLinks />}
      {allowed ? <ContactList profileId={profile.id} /> : <ListRefused profile={profile} />}
    </div>
  );
}
