import { useTranslation } from 'react-i18next';
import { DescriptionList } from '#client/ui/description-list.tsx';
import { Section } from '#client/ui/section.tsx';
import type { ContactSheet } from '#contract/contacts/contact.schema.ts';
import styles from './contact-sheet.module.css';

type Props = { contact: Pick<ContactSheet, 'firstName' | 'lastName' | 'clientNumber' | 'language'> };

/** Who it is. */
export function ContactIdentity({ contact }: Props) {
  const { t } = useTranslation(['contacts', 'common']);
  const { clientNumber } = contact;
  const none = <span className={styles.nothing}>{t('sheet.identity.noClientNumber')}</span>;
  return (
    <Section title={t('sheet.identity.title')}>
      <DescriptionList
        items={[
          { key: 'lastName', term: t('sheet.identity.lastName'), detail: contact.lastName },
          { key: 'firstName', term: t('sheet.identity.firstName'), detail: contact.firstName },
          { key: 'clientNumber', term: t('sheet.identity.clientNumber'), detail: clientNumber ?? none },
          {
            key: 'language',
            term: t('sheet.identity.language'),
            detail: (
              <>
                {t(`common:language.${contact.language}`)}
                <span className={styles.note}>{t('sheet.identity.languageHint')}</span>
              </>
            ),
          },
        ]}
      />
    </Section>
  );
}
