import type { ReactNode } from 'react';
import styles from './box-group.module.css';
import { fieldAria } from './field-aria.ts';
import frame from './field-frame.module.css';

type Props = {
  id: string;
  label: ReactNode;
  description?: ReactNode;
  error?: string | undefined;
  /** What else tells of it, by its id: an error that it shares. */
  describedBy?: string | undefined;
  children: ReactNode;
};

/** Boxes of which any number may be ticked, under the words that name them all. */
export function BoxGroup({ id, label, description, error, describedBy, children }: Props) {
  const told = [fieldAria({ id, description, error })['aria-describedby'], describedBy].filter(Boolean);
  return (
    <fieldset id={id} className={styles.group} aria-describedby={told.join(' ') || undefined}>
      <legend className={styles.legend}>{label}</legend>
      {description && (
        <p id={`${id}-description`} className={frame.description}>
          {description}
        </p>
      )}
      {children}
      {error && (
        <p id={`${id}-error`} className={frame.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
