import { useTranslation } from 'react-i18next';
import { DetailsFirst } from '#client/features/neighbour-forms/details-first.tsx';
import { FormRefused } from '#client/forms/form-refused.tsx';
import { usePageTitle } from '#client/navigation/use-page-title.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import layout from '#client/ui/layout.module.css';
import { PageHeading } from '#client/ui/page-heading.tsx';
import { DetailsSections } from './details-sections.tsx';

/** « Gérer mon organisation »: what the organisation tells of itself, and the forms that change it. */
export function OrganisationDetailsPage() {
  const { t } = useTranslation('neighbour-forms');
  const { id, organisation, abilities } = useCurrentProfile();
  usePageTitle(t('details.title'));
  return (
    <div className={layout.stackLarge}>
      <PageHeading title={t('details.title')} lead={organisation.name} />
      {abilities.includes('submit-requests') ? (
        <DetailsFirst key={id}>{(details) => <DetailsSections details={details} />}</DetailsFirst>
      ) : (
        <FormRefused />
      )}
    </div>
  );
}
