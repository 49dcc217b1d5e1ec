import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { localeOf } from '#client/i18n/language.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import type { LineNoteCode } from '#domain/request/plan.ts';
import type { LineNames } from './line-text.ts';
import { changesByFile, type PreviewedLine } from './lines-by-contact.ts';
import styles from './preview.module.css';
import { PreviewFile } from './preview-file.tsx';
import { PreviewItem } from './preview-item.tsx';
import { PreviewTies } from './preview-ties.tsx';
import { useLineText } from './use-line-text.ts';

const TO_HEED: readonly LineNoteCode[] = [
  'subject-left-behind',
  'ends-sooner',
  'duplicate-by-client-number',
  'duplicate-by-email',
  'duplicate-by-name',
  'file-uncovered',
  'no-own-relation-left',
  'firm-people-lose',
  'firm-uncovered',
];

type Props = {
  name: string;
  lines: readonly PreviewedLine[];
  names: LineNames;
  noteAction?: ((note: PreviewedLine['notes'][number]) => ReactNode) | undefined;
  headingLevel: 3 | 4;
};

/** One person: what is refused, what changes in each file, what is to be known. */
export function PreviewPerson({ name, lines, names, noteAction, headingLevel }: Props) {
  const { t } = useTranslation('requests');
  const { refusalText, noteText } = useLineText();
  const { language } = useLanguage();
  const Heading = `h${headingLevel}` as const;
  const refusals = lines.flatMap(({ number, refusal }) => (refusal ? [{ number, refusal }] : []));
  const notes = lines.flatMap(({ number, notes: theirs }) =>
    theirs.map((note) => ({ key: `${number}/${note.code}/${Object.values(note.params).join('/')}`, note })),
  );
  const mails = [...new Set(lines.flatMap(({ mail }) => mail ?? []))];
  const fields = [...new Set(lines.flatMap((line) => line.fields ?? []))].map((field) => t(`field.${field}`));
  const ofOrganisation = lines.some(({ contactId }) => contactId === null);
  const unchanged = lines.some(({ outcome }) => outcome === 'unchanged') && notes.length === 0;
  return (
    <section className={styles.person}>
      <Heading className={styles.name}>{name}</Heading>
      <PreviewTies ties={lines.flatMap(({ ties = [] }) => ties)} />
      {changesByFile(lines).map((changes) => (
        <PreviewFile key={changes.fileId} changes={changes} name={names.file(changes.fileId)} />
      ))}
      <ul className={styles.list}>
        {refusals.map(({ number, refusal }) => (
          <PreviewItem key={number} mark="refused">
            {refusalText(refusal, names)}
          </PreviewItem>
        ))}
        {fields.length > 0 && (
          <PreviewItem mark="info">
            {t('changes', { fields: new Intl.ListFormat(localeOf(language)).format(fields) })}
          </PreviewItem>
        )}
        {lines.some(({ outcome }) => outcome === 'waits') && (
          <PreviewItem mark="warning">{t(ofOrganisation ? 'waitsMatter' : 'waits')}</PreviewItem>
        )}
        {notes.map(({ key, note }) => (
          <PreviewItem
            key={key}
            mark={TO_HEED.includes(note.code) ? 'warning' : 'info'}
            action={noteAction?.(note)}
          >
            {noteText(note, names)}
          </PreviewItem>
        ))}
        {unchanged && <PreviewItem mark="info">{t('unchanged')}</PreviewItem>}
        {mails.map((mail) => (
          <PreviewItem key={mail} mark="info">
            {t(`mail.${mail}`)}
          </PreviewItem>
        ))}
      </ul>
    </section>
  );
}
