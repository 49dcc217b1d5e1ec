import { useTranslation } from 'react-i18next';
import { fullName } from '#client/explanations/explained.ts';
import { SubjectList } from '#client/explanations/subject-list.tsx';
import { Section } from '#client/ui/section.tsx';
import type { ContactAccess } from '#contract/access-sheets/access-sheet.schema.ts';
import type { ContactSheet } from '#contract/contacts/contact.schema.ts';
import styles from './contact-sheet.module.css';

type Props = {
  contact: Pick<ContactSheet, 'id' | 'firstName' | 'lastName' | 'organisation'>;
  subjects: ContactAccess['own'];
  on: string | undefined;
};

/** « Sujets autorisés dans notre dossier » (002, step 4, « Mon organisation »). */
export function ContactSubjects({ contact, subjects, on }: Props) {
  const { t } = useTranslation('client-files');
  return (
    <Section title={t('own.title')}>
      {subjects.length === 0 ? (
        <p className={styles.nothing}>{t('own.none')}</p>
      ) : (
        <SubjectList
          caption={t('own.caption', { name: fullName(contact) })}
          subjects={subjects}
          contact={contact}
          file={contact.organisation}
          organisation={contact.organisation}
          on={on}
        />
      )}
    </Section>
  );
}
