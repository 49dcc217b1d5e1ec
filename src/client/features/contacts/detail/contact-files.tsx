import { useTranslation } from 'react-i18next';
import { useFormats } from '#client/i18n/use-formats.ts';
import { IncompleteNotice } from '#client/sheets/incomplete-notice.tsx';
import { SearchedParts } from '#client/sheets/searched-parts.tsx';
import { Section } from '#client/ui/section.tsx';
import type { ContactAccess } from '#contract/access-sheets/access-sheet.schema.ts';
import type { ContactSheet } from '#contract/contacts/contact.schema.ts';
import { ContactFile } from './contact-file.tsx';
import styles from './contact-sheet.module.css';

/** Few enough to stand open from the start. */
const OPEN = 3;

type Props = {
  contact: Pick<ContactSheet, 'id' | 'firstName' | 'lastName' | 'organisation'>;
  access: Pick<ContactAccess, 'files' | 'complete'>;
  on: string | undefined;
};

/** « Dossiers des clients »: the files of others that the contact has, or had, something to do with. */
export function ContactFiles({ contact, access: { files, complete }, on }: Props) {
  const { t } = useTranslation('client-files');
  const { number } = useFormats();
  return (
    <Section title={t('clients.title')}>
      {!complete && <IncompleteNotice search={{ contact: contact.id }} />}
      {files.length === 0 ? (
        <p className={styles.nothing}>{t('clients.none')}</p>
      ) : (
        <SearchedParts
          parts={files}
          textOf={({ file }) => file.name}
          searchLabel={t('clients.filter')}
          countText={(count) => t('clients.count', { count, shown: number(count) })}
        >
          {(entry) => (
            <ContactFile
              key={entry.file.id}
              contact={contact}
              entry={entry}
              on={on}
              initiallyOpen={files.length <= OPEN}
            />
          )}
        </SearchedParts>
      )}
    </Section>
  );
}
