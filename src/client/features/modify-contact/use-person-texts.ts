import { useTranslation } from 'react-i18next';
import type { Phone } from '#domain/contact/contact.ts';
import type { PersonChanges, Shown } from './person-changes.ts';
import { useCurrentText } from './use-current-text.ts';

export const PERSON_FIELDS = ['firstName', 'lastName', 'language', 'email', 'phones'] as const;

export type PersonField = (typeof PERSON_FIELDS)[number];

/** What is known of a person, field by field, in words. */
export function usePersonTexts() {
  const { t } = useTranslation(['modify-contact', 'common']);
  const { phoneText } = useCurrentText();
  const phonesText = (phones: readonly Phone[]) => phones.map(phoneText).join(' · ') || t('none');
  return {
    labelOf: (field: PersonField) => t(`field.${field}`),
    /** Undefined: left as it is. */
    textOf(person: PersonChanges | Shown, field: PersonField): string | undefined {
      if (field === 'phones') return person.phones && phonesText(person.phones);
      if (field === 'language') return person.language && t(`common:language.${person.language}`);
      const value = person[field];
      return value === null ? t('none') : value;
    },
  };
}
