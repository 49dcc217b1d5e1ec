import { useTranslation } from 'react-i18next';
import { ContactCrumbs } from '#client/features/contacts/contact-crumbs.tsx';
import { usePageTitle } from '#client/navigation/use-page-title.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import layout from '#client/ui/layout.module.css';
import { PageHeading } from '#client/ui/page-heading.tsx';
import { ContactList } from './contact-list.tsx';
import { ContactListRefused } from './contact-list-refused.tsx';

/** « Contacts de l’organisation » (002, step 3). */
export function ContactListPage() {
  const { t } = useTranslation('contacts');
  const profile = useCurrentProfile();
  const title = t('list.title');
  const allowed = profile.abilities.includes('list-contacts');
  usePageTitle(title);
  return (
    <div className={layout.stackLarge}>
      <PageHeading
        title={title}
        lead={allowed && t('list.lead')}
        breadcrumbs={<ContactCrumbs items={[{ key: 'list', content: title }]} />}
      />
      {allowed ? <ContactList profileId={profile.id} /> : <ContactListRefused profile={profile} />}
    </div>
  );
}
