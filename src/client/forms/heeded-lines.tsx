import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormats } from '#client/i18n/use-formats.ts';
import { FormLink } from '#client/requests/form-link.tsx';
import type { RequestPreview } from '#contract/requests/request.schema.ts';
import type { LineRefusalCode } from '#domain/request/plan.ts';
import styles from './bulk-preview.module.css';
import { groupHeeded } from './group-heeded.ts';
import preview from './preview.module.css';
import { PreviewItem } from './preview-item.tsx';
import { useLineText } from './use-line-text.ts';

/** People told of one reason before the fold. */
const SHOWN = 10;

type Props = {
  preview: RequestPreview;
  newNames?: Readonly<Record<string, string>> | undefined;
  /** The file that a line is about, where its place tells it. */
  fileOfLine?: ((number: number) => string | undefined) | undefined;
};

/** Lines that need attention, gathered by what is the matter; nothing else stops for them. */
export function HeededLines({ preview: told, newNames = {}, fileOfLine }: Props) {
  const { t } = useTranslation('bulk');
  const { number } = useFormats();
  const { refusalText, noteText } = useLineText();
  const people = new Map([
    ...Object.entries(newNames),
    ...told.contacts.map(({ id, firstName, lastName }) => [id, `${firstName} ${lastName}`] as const),
  ]);
  const known = new Set(told.contacts.map(({ id }) => id));
  const files = new Map(told.files.map(({ id, name }) => [id, name]));
  const names = { contact: (id: string) => people.get(id), file: (id: string) => files.get(id) };
  const groups = groupHeeded(told.lines, {
    refusal(refusal, number) {
      const file = fileOfLine?.(number);
      return file === undefined
        ? refusalText(refusal)
        : t('preview.inFile', { file, text: refusalText(refusal) });
    },
    note: (note) => noteText(note, names),
  });
  if (groups.length === 0) return null;
  const warnings = groups.filter(({ mark }) => mark === 'warning');
  return (
    <>
      {told.counts.refused > 0 && <p className={styles.quiet}>{t('preview.restGoes')}</p>}
      {groups
        .filter(({ mark }) => mark === 'refused')
        .map(({ key, code, text, contactIds }) => (
          <section key={key} className={styles.group}>
            <h3>{t('preview.refused', { count: contactIds.length, n: number(contactIds.length) })}</h3>
            <ul className={preview.list}>
              <PreviewItem mark="refused">{text}</PreviewItem>
            </ul>
            <People ids={contactIds.slice(0, SHOWN)} people={people} known={known} code={code} />
            {contactIds.length > SHOWN && (
              <details className={styles.folded}>
                <summary>
                  {t('preview.others', {
                    count: contactIds.length - SHOWN,
                    n: number(contactIds.length - SHOWN),
                  })}
                </summary>
                <People ids={contactIds.slice(SHOWN)} people={people} known={known} code={code} />
              </details>
            )}
          </section>
        ))}
      {warnings.length > 0 && (
        <section className={styles.group}>
          <h3>{t('preview.warnings')}</h3>
          <ul className={preview.list}>
            {warnings.map(({ key, text, contactIds: [first = '', ...others] }) => (
              <PreviewItem
                key={key}
                mark="warning"
                detail={
                  others.length === 0
                    ? people.get(first)
                    : t('preview.people', { count: others.length + 1, n: number(others.length + 1) })
                }
              >
                {text}
              </PreviewItem>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

type PeopleProps = {
  ids: readonly string[];
  people: ReadonlyMap<string, string>;
  /** Those who have a sheet. */
  known: ReadonlySet<string>;
  code: LineRefusalCode | null;
};

/** Each one with the way to his sheet, or straight to the form that puts it right. */
function People({ ids, people, known, code }: PeopleProps) {
  const { t } = useTranslation('bulk');
  return (
    <ul className={styles.people}>
      {ids.map((id) => {
        const name = people.get(id) ?? t('preview.someone');
        return (
          <li key={id} className={styles.person}>
            {known.has(id) ? (
              <Link to="/mon-organisation/contacts/$contactId" params={{ contactId: id }}>
                {name}
              </Link>
            ) : (
              name
            )}
            {code === 'email-missing' && (
              <FormLink form="modify-contact" contact={id} aria-label={t('preview.fixEmailOf', { name })}>
                {t('preview.fixEmail')}
              </FormLink>
            )}
          </li>
        );
      })}
    </ul>
  );
}
