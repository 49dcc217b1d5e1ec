import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldAria } from '#client/ui/field-aria.ts';
import { dayProblem } from './day-problem.ts';
import styles from './list-day-filter.module.css';

type Props = {
  /** Empty: today. */
  day: string;
  /** A day of the calendar, or nothing. */
  onChange: (day: string) => void;
};

/** « État au »: a day as text, applied on Enter or when the field is left; a day that can't be is said and not applied. */
export function ListDayFilter({ day, onChange }: Props) {
  const { t } = useTranslation('listing');
  const id = useId();
  const [text, setText] = useState(day);
  const [refused, setRefused] = useState<string>();
  // Back, forward or « Réinitialiser » changes what the field shows.
  const [shown, setShown] = useState(day);
  if (shown !== day) {
    setShown(day);
    setText(day);
    setRefused(undefined);
  }
  const problem = refused === undefined ? undefined : dayProblem(refused);
  const error = problem && t(`day.${problem}`, { day: refused });

  function apply() {
    const typed = text.trim();
    setRefused(typed);
    if (typed !== day && dayProblem(typed) === undefined) onChange(typed);
  }

  return (
    <div className={styles.field} data-applied={day !== ''}>
      <div className={styles.box}>
        <label htmlFor={id}>{t('day.label')}</label>
        <input
          {...fieldAria({ id, error })}
          id={id}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          maxLength={20}
          placeholder={t('day.placeholder')}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
          onBlur={apply}
          onKeyDown={({ key }) => key === 'Enter' && apply()}
        />
      </div>
      <p id={`${id}-error`} className={styles.error} role="status">
        {error}
      </p>
    </div>
  );
}
