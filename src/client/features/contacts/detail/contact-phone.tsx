import { useTranslation } from 'react-i18next';
import { useFormats } from '#client/i18n/use-formats.ts';
import type { Phone } from '#domain/contact/contact.ts';
import styles from './contact-sheet.module.css';
import { phoneHref } from './phone-href.ts';

type Props = { phone: Phone };

/** « 514 593-3132, poste 22 », to call from where one can, and its kind. */
export function ContactPhone({ phone }: Props) {
  const { t } = useTranslation('common');
  const { phone: format } = useFormats();
  return (
    <>
      <a href={phoneHref(phone)}>{format(phone)}</a>
      <span className={styles.note}>{t(`phoneKind.${phone.kind}`)}</span>
    </>
  );
}
