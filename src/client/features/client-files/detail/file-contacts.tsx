import { useTranslation } from 'react-i18next';
import { fullName } from '#client/explanations/explained.ts';
import { useFormats } from '#client/i18n/use-formats.ts';
import { SearchedParts } from '#client/sheets/searched-parts.tsx';
import { Section } from '#client/ui/section.tsx';
import type { ClientFileSheet } from '#contract/access-sheets/access-sheet.schema.ts';
import { FileContact } from './file-contact.tsx';
import { FileHoles } from './file-holes.tsx';

/** Few enough to stand open from the start. */
const OPEN = 3;

type Props = { sheet: ClientFileSheet; on: string | undefined };

/** Who acts in the file, and what nobody covers. */
export function FileContacts({ sheet, on }: Props) {
  const { t } = useTranslation('client-files');
  const { number } = useFormats();
  const { contacts, file } = sheet;
  return (
    <Section title={t('sheet.contacts.title')}>
      <FileHoles sheet={sheet} />
      {contacts.length > 0 && (
        <SearchedParts
          parts={contacts}
          textOf={({ contact }) => fullName(contact)}
          searchLabel={t('sheet.contacts.filter')}
          countText={(count) => t('sheet.contacts.count', { count, shown: number(count) })}
        >
          {(entry) => (
            <FileContact
              key={entry.contact.id}
              entry={entry}
              file={file}
              on={on}
              initiallyOpen={contacts.length <= OPEN}
            />
          )}
        </SearchedParts>
      )}
    </Section>
  );
}
