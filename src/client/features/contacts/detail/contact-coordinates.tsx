import { useTranslation } from 'react-i18next';
import { AddressLines } from '#client/sheets/address-lines.tsx';
import { DescriptionList } from '#client/ui/description-list.tsx';
import { Section } from '#client/ui/section.tsx';
import type { ContactSheet } from '#contract/contacts/contact.schema.ts';
import { ContactPhone } from './contact-phone.tsx';
import styles from './contact-sheet.module.css';

type Props = { contact: Pick<ContactSheet, 'email' | 'phones' | 'address'> };

/** How to reach the contact. */
export function ContactCoordinates({ contact }: Props) {
  const { t } = useTranslation('contacts');
  const { email, phones, address } = contact;
  const phoneItems = phones.map((phone, position) => ({
    key: `${phone.number} ${phone.extension ?? ''}`,
    term: t(position === 0 ? 'sheet.coordinates.mainPhone' : 'sheet.coordinates.otherPhone'),
    detail: <ContactPhone phone={phone} />,
  }));
  const noPhone = {
    key: 'phone',
    term: t('sheet.coordinates.phone'),
    detail: <span className={styles.nothing}>{t('sheet.coordinates.noPhone')}</span>,
  };
  return (
    <Section title={t('sheet.coordinates.title')}>
      <DescriptionList
        items={[
          {
            key: 'email',
            term: t('sheet.coordinates.email'),
            detail:
              email === null ? (
                <span className={styles.nothing}>{t('sheet.coordinates.noEmail')}</span>
              ) : (
                <a href={`mailto:${email}`}>{email}</a>
              ),
          },
          ...(phoneItems.length > 0 ? phoneItems : [noPhone]),
          {
            key: 'address',
            term: t('sheet.coordinates.address'),
            detail: address ? (
              <AddressLines address={address} />
            ) : (
              <span className={styles.nothing}>{t('sheet.coordinates.noAddress')}</span>
            ),
          },
        ]}
      />
    </Section>
  );
}
