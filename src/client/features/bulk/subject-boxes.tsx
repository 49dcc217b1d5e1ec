import { useTranslation } from 'react-i18next';
import { Checkbox } from '#client/ui/checkbox.tsx';
import frame from '#client/ui/field-frame.module.css';
import type { AuthorizedSubject } from '#domain/authorization/authorization.ts';
import styles from './bulk.module.css';
import type { BulkRequest } from './bulk-request.ts';

type Props = {
  request: BulkRequest;
  /** Those that may be chosen, and whether to write as well. */
  subjects: ReadonlyArray<{ readonly subject: AuthorizedSubject; readonly write: boolean }>;
};

const NAMES = ['writes', 'reads'] as const;

/** The two lists of the guide: to read and write, to read only. A subject is ticked in one of them at most. */
export function SubjectBoxes({ request: { values, set, errorOf }, subjects }: Props) {
  const { t } = useTranslation(['bulk', 'common']);

  function toggle(name: (typeof NAMES)[number], subject: AuthorizedSubject, on: boolean) {
    const other = name === 'writes' ? 'reads' : 'writes';
    const rest = values[name].filter((one) => one !== subject);
    set(name, on ? [...rest, subject] : rest);
    if (on)
      set(
        other,
        values[other].filter((one) => one !== subject),
      );
  }

  return (
    <div className={styles.pair}>
      {NAMES.map((name) => {
        const error = errorOf(name);
        return (
          <fieldset
            key={name}
            id={name}
            tabIndex={-1}
            className={styles.subjects}
            aria-describedby={error ? `${name}-error` : undefined}
          >
            <legend className={styles.legend}>{t(`subjects.${name}`)}</legend>
            {subjects
              .filter(({ write }) => write || name === 'reads')
              .map(({ subject }) => (
                <Checkbox
                  key={subject}
                  label={t(`common:subject.${subject}`)}
                  checked={values[name].includes(subject)}
                  onChange={({ currentTarget }) => toggle(name, subject, currentTarget.checked)}
                />
              ))}
            {error && (
              <p id={`${name}-error`} className={frame.error}>
                {error}
              </p>
            )}
          </fieldset>
        );
      })}
    </div>
  );
}
