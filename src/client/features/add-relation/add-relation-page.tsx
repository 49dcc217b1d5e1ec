import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CorrectedRequest } from '#client/forms/corrected-request.tsx';
import { FormPage } from '#client/forms/form-page.tsx';
import { draftNameOf, formSearchOf } from '#client/forms/form-search.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { AddRelationForm } from './add-relation-form.tsx';

/** Form A (002, steps 4, 5 and 7; 003, steps 4 and 5). */
export function AddRelationPage() {
  const { t } = useTranslation('add-relation');
  const profile = useCurrentProfile();
  const search = formSearchOf(useSearch({ strict: false }));
  const [failed, setFailed] = useState(false);
  const draftName = draftNameOf('add-relation', search);
  const form = { draftName, contactId: search.contact, fileId: search.dossier, onFailedChange: setFailed };
  return (
    <FormPage title={t('title')} lead={`${t('lead')} ${t('who')}`} failed={failed}>
      {search.demande ? (
        <CorrectedRequest requestId={search.demande}>
          {({ request, lines }) => (
            <AddRelationForm key={`${profile.id}/${draftName}`} {...form} corrected={{ request, lines }} />
          )}
        </CorrectedRequest>
      ) : (
        <AddRelationForm key={`${profile.id}/${draftName}`} {...form} />
      )}
    </FormPage>
  );
}
