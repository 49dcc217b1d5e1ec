import { useTranslation } from 'react-i18next';
import { PhoneFields } from '#client/forms/phone-fields.tsx';
import { FormLink } from '#client/requests/form-link.tsx';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { DescriptionList } from '#client/ui/description-list.tsx';
import layout from '#client/ui/layout.module.css';
import { Notice } from '#client/ui/notice.tsx';
import { RadioGroup } from '#client/ui/radio-group.tsx';
import { Section } from '#client/ui/section.tsx';
import { TextField } from '#client/ui/text-field.tsx';
import type { ContactSheet } from '#contract/contacts/contact.schema.ts';
import { CONTACT_LANGUAGES } from '#domain/contact/contact.ts';
import type { AddRelationRequest } from './add-relation-request.ts';

type Props = { request: AddRelationRequest; contact: ContactSheet | undefined };

/** « Informations de communication du contact »: « Validez ou ajoutez un courriel si celui-ci est absent » (002, step 7). */
export function CommunicationSection({ request, contact }: Props) {
  const { t } = useTranslation(['add-relation', 'common']);
  const { organisation } = useCurrentProfile();
  const { form, values, set, errorOf } = request;
  const { isNew } = values;
  if (!(isNew || contact)) return null;
  const lacking = contact !== undefined && contact.email === null && !contact.linked;
  return (
    <Section title={t('communication.title')}>
      <div className={layout.stackLarge}>
        {(isNew || lacking) && (
          <TextField
            id="email"
            type="email"
            label={t('communication.email')}
            description={t(lacking ? 'communication.emailMissing' : 'communication.emailHint')}
            required
            autoComplete="off"
            maxLength={254}
            {...form.register('email')}
            error={errorOf('email')}
          />
        )}
        {contact && !lacking && (
          <div className={layout.stack}>
            <DescriptionList
              items={[
                {
                  key: 'email',
                  term: t('communication.email'),
                  detail: contact.email ?? t('contact.noEmail'),
                },
              ]}
            />
            <p>
              {t(contact.linked ? 'communication.owned' : 'communication.known')}{' '}
              {!contact.linked && (
                <FormLink form="modify-contact" contact={contact.id}>
                  {t('communication.modify')}
                </FormLink>
              )}
            </p>
          </div>
        )}
        {isNew && (
          <>
            <RadioGroup
              id="language"
              name="language"
              label={t('communication.language')}
              required
              layout="plain"
              options={CONTACT_LANGUAGES.map((one) => ({ value: one, label: t(`common:language.${one}`) }))}
              value={values.language}
              onChange={({ currentTarget }) => set('language', currentTarget.value === 'en' ? 'en' : 'fr')}
            />
            <PhoneFields
              name="phones"
              value={values.phones}
              onChange={(phones) => set('phones', phones)}
              errorOf={errorOf}
            />
            <p>{t('communication.codes')}</p>
            {organisation.kind === 'accounting-firm' && (
              <Notice tone="info" toneLabel={t('common:information')} title={t('next.title')}>
                {t('next.text')}
              </Notice>
            )}
          </>
        )}
      </div>
    </Section>
  );
}
