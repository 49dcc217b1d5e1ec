import { useTranslation } from 'react-i18next';
import { ListRefused } from '#client/navigation/list-refused.tsx';
import { OrganisationCrumbs } from '#client/navigation/organisation-crumbs.tsx';
import { usePageTitle } from '#client/navigation/use-page-title.ts';
import { QuickLinks } from '#client/requests/quick-links.tsx';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import layout from '#client/ui/layout.module.css';
import { PageHeading } from '#client/ui/page-heading.tsx';
import { NoRelationsHere } from './no-relations-here.tsx';
import { OrganisationRelationList } from './organisation-relation-list.tsx';

/** « Relations de l’organisation » (003, step 3 (2)): the clients of a firm, the firm of an employer. */
export function OrganisationRelationListPage() {
  const { t } = useTranslation(['organisation-relations', 'navigation']);
  const profile = useCurrentProfile();
  const { abilities, organisation } = profile;
  const title = t('list.title');
  const allowed = abilities.includes('list-organisation-relations');
  const lead = t(organisation.kind === 'accounting-firm' ? 'list.leadFirm' : 'list.leadEmployer');
  usePageTitle(title);
  return (
    <div className={layout.stackLarge}>
      <PageHeading
        title={title}
        lead={allowed && `${lead} ${t('navigation:lag')}`}
        actions={allowed && <QuickLinks on="contacts" />}
        breadcrumbs={<OrganisationCrumbs items={[{ key: 'list', content: title }]} />}
      />
      {allowed && <OrganisationRelationList profile={profile} />}
      {!allowed && abilities.length > 0 && <NoRelationsHere organisation={organisation} />}
      {!allowed && abilities.length === 0 && <ListRefused profile={profile} />}
    </div>
  );
}
