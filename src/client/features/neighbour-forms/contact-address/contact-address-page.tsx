import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ContactFirst } from '#client/forms/contact-first.tsx';
import { CorrectedRequest } from '#client/forms/corrected-request.tsx';
import { FormPage } from '#client/forms/form-page.tsx';
import { draftNameOf, formSearchOf } from '#client/forms/form-search.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { ContactAddressForm } from './contact-address-form.tsx';
import { contactAddressValues, NOTHING_TYPED } from './contact-address-values.ts';

/** « Modifier l'adresse d'un individu autorisé ou d'un contact » */
export function ContactAddressPage() {
  const { t } = useTranslation('neighbour-forms');
  const profile = useCurrentProfile();
  const search = formSearchOf(useSearch({ strict: false }));
  const [failed, setFailed] = useState(false);
  const draftName = draftNameOf('contact-address', search);
  const form = { draftName, onFailedChange: setFailed };
  const key = `${profile.id}/${draftName}`;
  return (
    <FormPage title={t('contactAddress.title')} lead={t('contactAddress.lead')} failed={failed}>
      {search.demande ? (
        <CorrectedRequest requestId={search.demande}>
          {({ request, lines }) => (
            <ContactAddressForm
              key={key}
              {...form}
              defaults={contactAddressValues(lines)}
              corrects={request.id}
            />
          )}
        </CorrectedRequest>
      ) : (
        <ContactFirst contactId={search.contact}>
          {(contact) => (
            <ContactAddressForm
              key={key}
              {...form}
              defaults={{ ...NOTHING_TYPED, contactId: contact?.id ?? null }}
            />
          )}
        </ContactFirst>
      )}
    </FormPage>
  );
}
