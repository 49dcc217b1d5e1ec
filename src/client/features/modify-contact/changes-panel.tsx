import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '#client/ui/visually-hidden.tsx';
import styles from './modify-contact.module.css';
import type { ModifyContactValues } from './modify-contact-values.ts';
import { personChanges, type Shown } from './person-changes.ts';
import { PERSON_FIELDS, usePersonTexts } from './use-person-texts.ts';

type Props = { values: ModifyContactValues; shown: Shown };

/** What changes on the contact's sheet: the former value, and the one that takes its place. */
export function ChangesPanel({ values, shown }: Props) {
  const { t } = useTranslation('modify-contact');
  const { labelOf, textOf } = usePersonTexts();
  const titleId = useId();
  const changes = personChanges(values, shown);
  const fields = PERSON_FIELDS.filter((field) => changes[field] !== undefined);
  if (fields.length === 0) return null;
  return (
    <section className={styles.panel} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.heading}>
        {t('changes.title')}
      </h2>
      <dl className={styles.changes}>
        {fields.map((field) => (
          <div key={field}>
            <dt>{labelOf(field)}</dt>
            <dd>
              <VisuallyHidden>{`${t('changes.before')} `}</VisuallyHidden>
              <span className={styles.before}>{textOf(shown, field)}</span>
              <br />
              <VisuallyHidden>{`${t('changes.after')} `}</VisuallyHidden>
              <strong>{textOf(changes, field)}</strong>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
