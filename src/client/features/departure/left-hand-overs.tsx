import { useTranslation } from 'react-i18next';
import { FormLink } from '#client/requests/form-link.tsx';
import type { ReadLines } from '#client/requests/read-all-lines.ts';
import { useLineNames } from '#client/requests/use-line-names.ts';
import { Section } from '#client/ui/section.tsx';

/** Of a departure that has taken place: the files that could not be handed over, each with the way to do it all the same. */
export function LeftHandOvers({ lines, contacts, files }: ReadLines) {
  const { t } = useTranslation('departure');
  const names = useLineNames({ contacts, files });
  return (
    <Section title={t('handOvers.title')} description={t('handOvers.text')}>
      <ul>
        {lines.map(({ number, act, contactId }) => {
          if (act.kind !== 'grant' || contactId === null) return null;
          const told = { file: names.file(act.fileId) ?? '', name: names.contact(contactId) ?? '' };
          return (
            <li key={number}>
              <FormLink form="add-relation" contact={contactId} dossier={act.fileId}>
                {t('handOvers.link', told)}
              </FormLink>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
