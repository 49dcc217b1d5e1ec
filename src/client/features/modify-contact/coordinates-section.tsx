import { useTranslation } from 'react-i18next';
import { FormLink } from '#client/requests/form-link.tsx';
import { DescriptionList } from '#client/ui/description-list.tsx';
import layout from '#client/ui/layout.module.css';
import { Section } from '#client/ui/section.tsx';
import { Select } from '#client/ui/select.tsx';
import { TextField } from '#client/ui/text-field.tsx';
import { CONTACT_LANGUAGES } from '#domain/contact/contact.ts';
import { MainPhoneFields } from './main-phone-fields.tsx';
import type { ModifyContactRequest } from './modify-contact-request.ts';
import { OtherPhones } from './other-phones.tsx';
import type { Shown } from './person-changes.ts';
import { useCurrentText } from './use-current-text.ts';

type Props = { request: ModifyContactRequest; shown: Shown | undefined };

/** « Coordonnées de communication »: language, e-mail and phones, each with its « Valeur actuelle ». */
export function CoordinatesSection({ request, shown }: Props) {
  const { t } = useTranslation(['modify-contact', 'common']);
  const { currentText } = useCurrentText();
  const { form, errorOf } = request;
  return (
    <Section title={t('parts.coordinates')} description={t('empty')}>
      <div className={layout.stackLarge}>
        <Select
          id="language"
          label={t('coordinates.language')}
          description={currentText(shown && t(`common:language.${shown.language}`))}
          placeholder={t('noChange')}
          options={CONTACT_LANGUAGES.map((one) => ({ value: one, label: t(`common:language.${one}`) }))}
          {...form.register('language')}
          error={errorOf('language')}
        />
        {shown?.linked ? (
          <div className={layout.stack}>
            <DescriptionList
              items={[{ key: 'email', term: t('coordinates.email'), detail: shown.email ?? t('none') }]}
            />
            <p>{t('coordinates.emailOwned')}</p>
          </div>
        ) : (
          <TextField
            id="email"
            type="email"
            label={t('coordinates.email')}
            description={currentText(shown && (shown.email ?? t('none')))}
            autoComplete="off"
            maxLength={254}
            {...form.register('email')}
            error={errorOf('email')}
          />
        )}
        <MainPhoneFields request={request} current={shown?.phones[0]} known={shown !== undefined} />
        <OtherPhones request={request} current={shown?.phones.slice(1) ?? []} />
        {shown && (
          <p>
            <FormLink form="contact-address" contact={shown.id}>
              {t('coordinates.address')}
            </FormLink>
          </p>
        )}
      </div>
    </Section>
  );
}
