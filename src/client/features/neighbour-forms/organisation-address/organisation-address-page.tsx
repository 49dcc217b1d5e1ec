import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DetailsFirst } from '#client/features/neighbour-forms/details-first.tsx';
import { CorrectedRequest } from '#client/forms/corrected-request.tsx';
import { FormPage } from '#client/forms/form-page.tsx';
import { draftNameOf, formSearchOf } from '#client/forms/form-search.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { OrganisationAddressForm } from './organisation-address-form.tsx';
import { NOTHING_TYPED, organisationAddressValues } from './organisation-address-values.ts';

/** « Modifier une adresse » */
export function OrganisationAddressPage() {
  const { t } = useTranslation('neighbour-forms');
  const profile = useCurrentProfile();
  const search = formSearchOf(useSearch({ strict: false }));
  const [failed, setFailed] = useState(false);
  const draftName = draftNameOf('organisation-address', search);
  const form = { draftName, onFailedChange: setFailed };
  return (
    <FormPage title={t('organisationAddress.title')} lead={t('organisationAddress.lead')} failed={failed}>
      <DetailsFirst key={`${profile.id}/${draftName}`}>
        {(details) =>
          search.demande ? (
            <CorrectedRequest requestId={search.demande}>
              {({ request, lines }) => (
                <OrganisationAddressForm
                  {...form}
                  details={details}
                  defaults={organisationAddressValues(lines)}
                  corrects={request.id}
                />
              )}
            </CorrectedRequest>
          ) : (
            <OrganisationAddressForm {...form} details={details} defaults={NOTHING_TYPED} />
          )
        }
      </DetailsFirst>
    </FormPage>
  );
}
