import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CorrectedRequest } from '#client/forms/corrected-request.tsx';
import { FormPage } from '#client/forms/form-page.tsx';
import { draftNameOf, formSearchOf } from '#client/forms/form-search.ts';
import { useToday } from '#client/forms/use-today.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { joins } from '#domain/relation/organisation-relation.ts';
import { EmployerMessage } from './employer-message.tsx';
import { ManageOrganisationForm } from './manage-organisation-form.tsx';
import { manageOrganisationValues, NOTHING_TYPED } from './manage-organisation-values.ts';

/** « Gérer une organisation » */
export function ManageOrganisationPage() {
  const { t } = useTranslation('neighbour-forms');
  const profile = useCurrentProfile();
  const today = useToday();
  const hasFirms = joins('has-accounting-firm', profile.organisation.kind, 'accounting-firm');
  const search = formSearchOf(useSearch({ strict: false }));
  const [failed, setFailed] = useState(false);
  const draftName = draftNameOf('manage-organisation', search);
  const form = { draftName, onFailedChange: setFailed };
  const key = `${profile.id}/${draftName}`;
  return (
    <FormPage
      title={t('manage.title')}
      lead={t(hasFirms ? 'manage.leadFirms' : 'manage.lead')}
      failed={failed}
    >
      {search.demande ? (
        <CorrectedRequest requestId={search.demande}>
          {({ request, lines }) => (
            <ManageOrganisationForm
              key={key}
              {...form}
              defaults={manageOrganisationValues(lines)}
              corrects={request.id}
            />
          )}
        </CorrectedRequest>
      ) : (
        <ManageOrganisationForm
          key={key}
          {...form}
          defaults={{ ...NOTHING_TYPED, startOn: today, fromOn: today }}
        />
      )}
      {profile.organisation.kind === 'accounting-firm' && <EmployerMessage key={profile.id} />}
    </FormPage>
  );
}
