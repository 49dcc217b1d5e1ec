import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SubjectList } from '#client/explanations/subject-list.tsx';
import { useFormats } from '#client/i18n/use-formats.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { Disclosure } from '#client/sheets/disclosure.tsx';
import { FileRelations } from '#client/sheets/file-relations.tsx';
import { sheetAddress } from '#client/sheets/sheet-address.ts';
import type { ContactAccess } from '#contract/access-sheets/access-sheet.schema.ts';
import type { ContactSheet } from '#contract/contacts/contact.schema.ts';
import styles from './contact-sheet.module.css';

type Props = {
  contact: Pick<ContactSheet, 'id' | 'firstName' | 'lastName' | 'organisation'>;
  entry: ContactAccess['files'][number];
  on: string | undefined;
  initiallyOpen: boolean;
};

/** One client's file: the relation, and each subject with how far it goes. */
export function ContactFile({ contact, entry, on, initiallyOpen }: Props) {
  const { t } = useTranslation(['client-files', 'sheets']);
  const { number } = useFormats();
  const { file, relations, subjects } = entry;
  const manages = useCurrentProfile().abilities.includes('list-authorizations');
  const count = subjects.filter(({ explanation }) => explanation.right !== null).length;
  return (
    <Disclosure
      title={file.name}
      summary={
        <>
          <span>{t(`sheets:fileKind.${file.kind}`)}</span>
          <span>
            {count === 0 ? t('clients.mayNone') : t('clients.may', { count, shown: number(count) })}
          </span>
        </>
      }
      initiallyOpen={initiallyOpen}
    >
      <FileRelations relations={relations} />
      {subjects.length === 0 ? (
        <p className={styles.nothing}>{t('clients.subjectsNone')}</p>
      ) : (
        <SubjectList
          caption={t('clients.caption', { file: file.name })}
          subjects={subjects}
          contact={contact}
          file={file}
          organisation={contact.organisation}
          on={on}
        />
      )}
      {manages && (
        <p>
          <Link
            to="/mon-organisation/dossiers/$fileId"
            params={{ fileId: file.id }}
            search={sheetAddress(on)}
            state
            aria-label={t('clients.openNamed', { file: file.name })}
          >
            {t('clients.open')}
          </Link>
        </p>
      )}
    </Disclosure>
  );
}
