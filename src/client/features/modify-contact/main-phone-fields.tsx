import { useTranslation } from 'react-i18next';
import parts from '#client/forms/form-parts.module.css';
import { useFormats } from '#client/i18n/use-formats.ts';
import layout from '#client/ui/layout.module.css';
import { Select } from '#client/ui/select.tsx';
import { TextField } from '#client/ui/text-field.tsx';
import { VisuallyHidden } from '#client/ui/visually-hidden.tsx';
import { PHONE_KINDS, type Phone } from '#domain/contact/contact.ts';
import type { ModifyContactRequest } from './modify-contact-request.ts';
import { useCurrentText } from './use-current-text.ts';

type Props = {
  request: ModifyContactRequest;
  current: Phone | undefined;
  /** Whether the contact is read. */
  known: boolean;
};

/** « Numéro de téléphone principal »: type, territory, prefix, number and extension; what is left empty stays. */
export function MainPhoneFields({ request: { form, values, errorOf }, current, known }: Props) {
  const { t } = useTranslation(['modify-contact', 'forms', 'common']);
  const { phone } = useFormats();
  const { currentText } = useCurrentText();
  const here = values.phoneTerritory === 'north-america';
  const nothing = known ? t('none') : undefined;
  return (
    <fieldset className={layout.stack}>
      <legend>
        <VisuallyHidden>{t('forms:phone.mainNumber')}</VisuallyHidden>
      </legend>
      <div className={parts.pair}>
        <Select
          id="phoneKind"
          label={t('forms:phone.mainKind')}
          description={currentText(current ? t(`common:phoneKind.${current.kind}`) : nothing)}
          placeholder={t('noChange')}
          options={PHONE_KINDS.map((kind) => ({ value: kind, label: t(`common:phoneKind.${kind}`) }))}
          {...form.register('phoneKind')}
        />
        <Select
          id="phoneTerritory"
          label={t('forms:phone.territory')}
          options={[
            { value: 'north-america', label: t('forms:phone.northAmerica') },
            { value: 'elsewhere', label: t('forms:phone.elsewhere') },
          ]}
          {...form.register('phoneTerritory')}
        />
      </div>
      <div className={parts.number}>
        {here && (
          <TextField
            id="phonePrefix"
            label={t('forms:phone.prefix')}
            description={'\u00a0'}
            value="+1"
            readOnly
          />
        )}
        <TextField
          id="phoneNumber"
          type="tel"
          label={t('forms:phone.mainNumber')}
          description={currentText(current ? phone(current) : nothing) ?? '\u00a0'}
          placeholder={here ? t('coordinates.numberShape') : undefined}
          autoComplete="off"
          maxLength={40}
          {...form.register('phoneNumber')}
          error={errorOf('phoneNumber')}
        />
        <TextField
          id="phoneExtension"
          label={t('forms:phone.extension')}
          description={'\u00a0'}
          inputMode="numeric"
          autoComplete="off"
          maxLength={20}
          {...form.register('phoneExtension')}
          error={errorOf('phoneExtension')}
        />
      </div>
    </fieldset>
  );
}
