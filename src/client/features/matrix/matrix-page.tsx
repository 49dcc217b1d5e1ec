import { useTranslation } from 'react-i18next';
import { ListRefused } from '#client/navigation/list-refused.tsx';
import { OrganisationCrumbs } from '#client/navigation/organisation-crumbs.tsx';
import { usePageTitle } from '#client/navigation/use-page-title.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import layout from '#client/ui/layout.module.css';
import { PageHeading } from '#client/ui/page-heading.tsx';
import { MatrixView } from './matrix-view.tsx';

/** « Matrice » */
export function MatrixPage() {
  const { t } = useTranslation(['matrix', 'navigation']);
  const profile = useCurrentProfile();
  const title = t('title');
  const allowed = profile.abilities.includes('list-authorizations');
  usePageTitle(title);
  return (
    <div className={layout.stackLarge}>
      <PageHeading
        title={title}
        lead={allowed && `${t('lead')} ${t('navigation:lag')}`}
        breadcrumbs={<OrganisationCrumbs items={[{ key: 'matrix', content: title }]} />}
      />
      {allowed ? <MatrixView profile={profile} /> : <ListRefused profile={profile} />}
    </div>
  );
}
