import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { fullName } from '#client/explanations/explained.ts';
import { SubjectList } from '#client/explanations/subject-list.tsx';
import { useFormats } from '#client/i18n/use-formats.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { Disclosure } from '#client/sheets/disclosure.tsx';
import { FileRelations } from '#client/sheets/file-relations.tsx';
import { sheetAddress } from '#client/sheets/sheet-address.ts';
import { StatusMark } from '#client/ui/status-mark.tsx';
import type { ClientFileSheet } from '#contract/access-sheets/access-sheet.schema.ts';
import styles from './client-file-sheet.module.css';

type Props = {
  entry: ClientFileSheet['contacts'][number];
  file: ClientFileSheet['file'];
  on: string | undefined;
  initiallyOpen: boolean;
};

/** One contact in the file: its functions, whether its account is linked, its relation, its subjects. */
export function FileContact({ entry, file, on, initiallyOpen }: Props) {
  const { t } = useTranslation(['client-files', 'common']);
  const { number } = useFormats();
  const { organisation } = useCurrentProfile();
  const { contact, functions, linked, relations, subjects } = entry;
  const name = fullName(contact);
  const count = subjects.filter(({ explanation }) => explanation.right !== null).length;
  const words = functions.map((kind) => t(`common:function.${kind}`)).join(', ');
  return (
    <Disclosure
      title={name}
      summary={
        <>
          {words !== '' && <span>{words}</span>}
          <StatusMark tone={linked ? 'positive' : 'neutral'}>
            {t(linked ? 'sheet.contacts.linked' : 'sheet.contacts.unlinked')}
          </StatusMark>
          <span>
            {count === 0 ? t('clients.mayNone') : t('clients.may', { count, shown: number(count) })}
          </span>
        </>
      }
      initiallyOpen={initiallyOpen}
    >
      {file.id !== organisation.id && <FileRelations relations={relations} />}
      {subjects.length === 0 ? (
        <p className={styles.nothing}>{t('clients.subjectsNone')}</p>
      ) : (
        <SubjectList
          caption={t('sheet.contacts.caption', { contact: name })}
          subjects={subjects}
          contact={contact}
          file={file}
          organisation={organisation}
          on={on}
        />
      )}
      <p>
        <Link
          to="/mon-organisation/contacts/$contactId"
          params={{ contactId: contact.id }}
          search={sheetAddress(on)}
          state
          aria-label={t('sheet.contacts.openNamed', { contact: name })}
        >
          {t('sheet.contacts.open')}
        </Link>
      </p>
    </Disclosure>
  );
}
