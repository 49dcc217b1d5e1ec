import { useTranslation } from 'react-i18next';
import { fieldId } from '#client/forms/field-id.ts';
import { nameOfCountry, nameOfProvince } from '#client/i18n/format-address.ts';
import { localeOf } from '#client/i18n/language.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import fields from '#client/ui/field-row.module.css';
import layout from '#client/ui/layout.module.css';
import { Select } from '#client/ui/select.tsx';
import { TextField } from '#client/ui/text-field.tsx';
import { PROVINCES } from '#domain/contact/postal-address.ts';
import type { AddressValues } from './address-values.ts';
import { COUNTRIES, NEAREST } from './countries.ts';

type Props = {
  /** The field's path in the form's values. */
  name: string;
  value: AddressValues;
  onChange: (address: AddressValues) => void;
  errorOf: (path: string) => string | undefined;
};

/** A new address, whole: its lines, city, province, postal code and country. */
export function AddressFields({ name, value, onChange, errorOf }: Props) {
  const { t } = useTranslation('neighbour-forms');
  const { language } = useLanguage();
  const home = value.country === 'CA';
  const field = (key: keyof AddressValues) => ({
    id: fieldId(`${name}.${key}`),
    label: t(`address.${key}`),
    value: value[key],
    error: errorOf(`${name}.${key}`),
    autoComplete: 'off',
    onChange: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLSelectElement }) =>
      onChange({ ...value, [key]: currentTarget.value }),
  });
  const others = COUNTRIES.filter((code) => !NEAREST.some((one) => one === code))
    .map((code) => ({ value: code, label: nameOfCountry(code, language) }))
    .sort((left, right) => left.label.localeCompare(right.label, localeOf(language)));
  return (
    <div className={layout.stack}>
      <TextField {...field('line1')} required maxLength={100} />
      <TextField {...field('line2')} maxLength={100} />
      <TextField {...field('line3')} maxLength={100} />
      <TextField {...field('city')} required maxLength={100} />
      <div className={fields.row}>
        {home ? (
          <Select
            {...field('province')}
            required
            placeholder={t('address.chooseProvince')}
            options={PROVINCES.map((code) => ({ value: code, label: nameOfProvince(code, language) }))}
          />
        ) : (
          <TextField {...field('province')} label={t('address.region')} maxLength={100} />
        )}
        <TextField
          {...field('postalCode')}
          required={home}
          placeholder={home ? 'A1A 1A1' : undefined}
          maxLength={20}
        />
      </div>
      <Select
        {...field('country')}
        required
        options={[
          ...NEAREST.map((code) => ({ value: code as string, label: nameOfCountry(code, language) })),
          ...others,
        ]}
        onChange={({ currentTarget }) =>
          onChange({
            ...value,
            country: currentTarget.value,
            province: currentTarget.value === 'CA' ? 'QC' : '',
          })
        }
      />
    </div>
  );
}
