import type { ReactNode } from 'react';
import styles from './field-frame.module.css';
import type { FieldProps } from './field-props.ts';
import { RequiredMark } from './required-mark.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';

type Props = FieldProps & { id: string; labelHidden?: boolean | undefined; children: ReactNode };

/** The order of every field: label, hint, control, error. The control takes `fieldAria()` and the same id. */
export function FieldFrame({ id, label, description, error, required, labelHidden, children }: Props) {
  return (
    <div className={styles.field}>
      <label className={labelHidden ? styles.hiddenLabel : styles.label} htmlFor={id}>
        {labelHidden ? <VisuallyHidden>{label}</VisuallyHidden> : label}
        {required && !labelHidden && <RequiredMark />}
      </label>
      {description && (
        <p id={`${id}-description`} className={styles.description}>
          {description}
        </p>
      )}
      {children}
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </div>
  );
}
