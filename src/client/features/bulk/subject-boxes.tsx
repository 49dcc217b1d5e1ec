import { useTranslation } from 'react-i18next';
import { BoxGroup } from '#client/ui/box-group.tsx';
import { Checkbox } from '#client/ui/checkbox.tsx';
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
      {NAMES.map((name) => (
        <BoxGroup key={name} id={name} label={t(`subjects.${name}`)} error={errorOf(name)}>
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
        </BoxGroup>
      ))}
    </div>
  );
}
