import { useTranslation } from 'react-i18next';
import layout from '#client/ui/layout.module.css';
import { Section } from '#client/ui/section.tsx';
import { StatusMark } from '#client/ui/status-mark.tsx';
import type { ContactSheet } from '#contract/contacts/contact.schema.ts';
import styles from './contact-sheet.module.css';

type Props = { contact: Pick<ContactSheet, 'linked' | 'email'> };

/** Whether an account is linked, and what follows from it (domain, section 9, decision 2). */
export function ContactLinking({ contact }: Props) {
  const { t } = useTranslation('contacts');
  const { linked, email } = contact;
  return (
    <Section title={t('sheet.linking.title')}>
      <div className={layout.measure}>
        <p>
          <StatusMark tone={linked ? 'positive' : 'neutral'}>
            {t(linked ? 'sheet.linking.linked' : 'sheet.linking.unlinked')}
          </StatusMark>
        </p>
        <p className={styles.nothing}>
          {t(linked ? 'sheet.linking.linkedText' : 'sheet.linking.unlinkedText')}
        </p>
        {!linked && email === null && <p className={styles.nothing}>{t('sheet.linking.unlinkedNoEmail')}</p>}
      </div>
    </Section>
  );
}
