import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import type { RequestPreview } from '#contract/requests/request.schema.ts';
import { linesByContact, type PreviewedLine } from './lines-by-contact.ts';
import styles from './preview.module.css';
import { PreviewPerson } from './preview-person.tsx';

type Props = {
  /** Of a preview, or of a request (which tells neither relations nor mails). */
  lines: readonly PreviewedLine[];
  contacts: RequestPreview['contacts'];
  files: RequestPreview['files'];
  /** Names of persons who aren't contacts yet, by the id they will have. */
  newNames?: Readonly<Record<string, string>> | undefined;
  /** A button beside a note: « C'est cette personne ». */
  noteAction?: ((note: PreviewedLine['notes'][number]) => ReactNode) | undefined;
  headingLevel?: 3 | 4 | undefined;
};

/** What lines change, person by person and file by file; what is refused and why; what is to be known. */
export function PreviewLines({ lines, contacts, files, newNames = {}, noteAction, headingLevel = 3 }: Props) {
  const { t } = useTranslation('requests');
  const { organisation } = useCurrentProfile();
  const people = new Map(contacts.map(({ id, firstName, lastName }) => [id, `${firstName} ${lastName}`]));
  const fileNames = new Map(files.map(({ id, name }) => [id, name]));
  const names = {
    contact: (id: string) => people.get(id) ?? newNames[id],
    file: (id: string) => fileNames.get(id),
  };
  return (
    <div className={styles.lines}>
      {linesByContact(lines).map(({ contactId, firmId, lines: theirs }) => (
        <PreviewPerson
          key={contactId ?? firmId ?? 'organisation'}
          name={
            contactId === null
              ? ((firmId === null ? undefined : names.file(firmId)) ?? organisation.name)
              : (names.contact(contactId) ?? t('preview.newPerson'))
          }
          lines={theirs}
          names={names}
          noteAction={noteAction}
          headingLevel={headingLevel}
        />
      ))}
    </div>
  );
}
