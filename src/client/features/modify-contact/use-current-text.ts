import { useTranslation } from 'react-i18next';
import { useFormats } from '#client/i18n/use-formats.ts';
import type { Phone } from '#domain/contact/contact.ts';

/** « Valeur actuelle : … », and a phone in words. */
export function useCurrentText() {
  const { t } = useTranslation(['modify-contact', 'common']);
  const { phone } = useFormats();
  return {
    currentText: (value: string | undefined) => (value === undefined ? undefined : t('current', { value })),
    phoneText: (one: Phone) =>
      t('coordinates.phone', { kind: t(`common:phoneKind.${one.kind}`), number: phone(one) }),
  };
}
