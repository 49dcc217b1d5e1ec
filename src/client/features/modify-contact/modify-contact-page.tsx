import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ContactFirst } from '#client/forms/contact-first.tsx';
import { CorrectedRequest } from '#client/forms/corrected-request.tsx';
import { FormPage } from '#client/forms/form-page.tsx';
import { draftNameOf, formSearchOf } from '#client/forms/form-search.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { ModifyContactForm } from './modify-contact-form.tsx';
import { modifyContactFormValues } from './modify-contact-form-values.ts';
import { NOTHING_MODIFIED } from './modify-contact-values.ts';

/** Form B (002, steps 5 and 6; 003, steps 5 and 6). */
export function ModifyContactPage() {
  const { t } = useTranslation('modify-contact');
  const profile = useCurrentProfile();
  const address: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const search = formSearchOf(address);
  const withCode = String(address.code) === '1';
  const [failed, setFailed] = useState(false);
  const draftName = `${draftNameOf('modify-contact', search)}${withCode ? '/code' : ''}`;
  const form = { draftName, onFailedChange: setFailed };
  const key = `${profile.id}/${draftName}`;
  return (
    <FormPage title={t('title')} lead={t('lead')} failed={failed}>
      {search.demande ? (
        <CorrectedRequest requestId={search.demande}>
          {({ request, lines }) => (
            <ContactFirst
              contactId={lines.find(({ contactId }) => contactId !== null)?.contactId ?? undefined}
            >
              {(contact) => (
                <ModifyContactForm
                  key={key}
                  {...form}
                  defaults={modifyContactFormValues(lines, contact?.phones ?? [])}
                  corrects={request.id}
                />
              )}
            </ContactFirst>
          )}
        </CorrectedRequest>
      ) : (
        <ContactFirst contactId={search.contact}>
          {(contact) => (
            <ModifyContactForm
              key={key}
              {...form}
              defaults={{
                ...NOTHING_MODIFIED,
                contactId: contact?.id ?? null,
                issueCode: withCode && !contact?.linked,
              }}
            />
          )}
        </ContactFirst>
      )}
    </FormPage>
  );
}
