import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ContactFirst } from '#client/forms/contact-first.tsx';
import { CorrectedRequest } from '#client/forms/corrected-request.tsx';
import { FormPage } from '#client/forms/form-page.tsx';
import { draftNameOf, formSearchOf } from '#client/forms/form-search.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { openingValues } from './opening-values.ts';
import { RemoveRelationForm } from './remove-relation-form.tsx';
import { removeRelationFormValues } from './remove-relation-form-values.ts';

/** Form C (002, step 5; 003, step 5). */
export function RemoveRelationPage() {
  const { t } = useTranslation('remove-relation');
  const profile = useCurrentProfile();
  const search = formSearchOf(useSearch({ strict: false }));
  const [failed, setFailed] = useState(false);
  const draftName = draftNameOf('remove-relation', search);
  const form = { draftName, onFailedChange: setFailed };
  const key = `${profile.id}/${draftName}`;
  return (
    <FormPage
      title={t('title')}
      lead={
        <>
          {t('lead')}
          <br />
          {t('who')}
        </>
      }
      failed={failed}
    >
      {search.demande ? (
        <CorrectedRequest requestId={search.demande}>
          {({ request, lines }) => (
            <RemoveRelationForm
              key={key}
              {...form}
              defaults={removeRelationFormValues(lines)}
              corrects={request.id}
            />
          )}
        </CorrectedRequest>
      ) : (
        <ContactFirst contactId={search.contact}>
          {(contact) => (
            <RemoveRelationForm key={key} {...form} defaults={openingValues(contact, search.dossier)} />
          )}
        </ContactFirst>
      )}
    </FormPage>
  );
}
