import { useTranslation } from 'react-i18next';
import { FormLink } from '#client/requests/form-link.tsx';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { AddressLines } from '#client/sheets/address-lines.tsx';
import { buttonClass } from '#client/ui/button-class.ts';
import { DescriptionList } from '#client/ui/description-list.tsx';
import { Section } from '#client/ui/section.tsx';
import type { ContactSheet } from '#contract/contacts/contact.schema.ts';
import { ContactPhone } from './contact-phone.tsx';
import styles from './contact-sheet.module.css';

type Props = { contact: Pick<ContactSheet, 'id' | 'email' | 'phones' | 'address'> };

/** How to reach the contact. */
export function ContactCoordinates({ contact }: Props) {
  const { t } = useTranslation('contacts');
  const { abilities } = useCurrentProfile();
  const { id, email, phones, address } = contact;
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
    <Section
      title={t('sheet.coordinates.title')}
      actions={
        abilities.includes('submit-requests') && (
          <FormLink form="contact-address" contact={id} className={buttonClass({ size: 'small' })}>
            {t('sheet.coordinates.changeAddress')}
          </FormLink>
        )
      }
    >
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
