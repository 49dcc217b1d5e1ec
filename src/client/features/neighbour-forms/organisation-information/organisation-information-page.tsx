import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DetailsFirst } from '#client/features/neighbour-forms/details-first.tsx';
import { CorrectedRequest } from '#client/forms/corrected-request.tsx';
import { FormPage } from '#client/forms/form-page.tsx';
import { draftNameOf, formSearchOf } from '#client/forms/form-search.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { OrganisationInformationForm } from './organisation-information-form.tsx';
import { organisationInformationValues, untouched } from './organisation-information-values.ts';

/** « Modifier les informations d'une organisation » */
export function OrganisationInformationPage() {
  const { t } = useTranslation('neighbour-forms');
  const profile = useCurrentProfile();
  const search = formSearchOf(useSearch({ strict: false }));
  const [failed, setFailed] = useState(false);
  const draftName = draftNameOf('organisation-information', search);
  const form = { draftName, onFailedChange: setFailed };
  return (
    <FormPage title={t('information.title')} lead={t('information.lead')} failed={failed}>
      <DetailsFirst key={`${profile.id}/${draftName}`}>
        {(details) =>
          search.demande ? (
            <CorrectedRequest requestId={search.demande}>
              {({ request, lines }) => (
                <OrganisationInformationForm
                  {...form}
                  details={details}
                  defaults={organisationInformationValues(lines, details)}
                  corrects={request.id}
                />
              )}
            </CorrectedRequest>
          ) : (
            <OrganisationInformationForm {...form} details={details} defaults={untouched(details)} />
          )
        }
      </DetailsFirst>
    </FormPage>
  );
}
