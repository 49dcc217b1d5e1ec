import { useTranslation } from 'react-i18next';
import { Checkbox } from '#client/ui/checkbox.tsx';
import frame from '#client/ui/field-frame.module.css';
import type { AuthorizedSubject } from '#domain/authorization/authorization.ts';
import styles from './subjects.module.css';

type Props = {
  id: string;
  legend: string;
  description: string;
  subjects: readonly AuthorizedSubject[];
  emptyText: string;
  value: readonly AuthorizedSubject[];
  onToggle: (subject: AuthorizedSubject, on: boolean) => void;
  error?: string | undefined;
};

/** Subjects to tick, of one right. */
export function SubjectBoxes({
  id,
  legend,
  description,
  subjects,
  emptyText,
  value,
  onToggle,
  error,
}: Props) {
  const { t } = useTranslation('common');
  const described = [`${id}-description`, error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <fieldset id={id} className={styles.group} aria-describedby={described}>
      <legend className={styles.legend}>{legend}</legend>
      <p id={`${id}-description`} className={frame.description}>
        {subjects.length > 0 ? description : emptyText}
      </p>
      {subjects.map((subject) => (
        <Checkbox
          key={subject}
          id={`${id}-${subject}`}
          label={t(`subject.${subject}`)}
          checked={value.includes(subject)}
          onChange={({ currentTarget }) => onToggle(subject, currentTarget.checked)}
        />
      ))}
      {error && (
        <p id={`${id}-error`} className={frame.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
