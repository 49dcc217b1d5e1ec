import { type ComponentProps, useId } from 'react';
import styles from './checkbox.module.css';
import { classNames } from './class-names.ts';
import { fieldAria } from './field-aria.ts';
import frame from './field-frame.module.css';
import type { FieldProps } from './field-props.ts';
import { RequiredMark } from './required-mark.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';

type Props = Omit<ComponentProps<'input'>, 'type' | 'required' | 'className'> &
  FieldProps & {
    /** Some of what it stands for is checked. */
    indeterminate?: boolean | undefined;
    /** For the boxes of a table: the label is read, not drawn. */
    labelHidden?: boolean | undefined;
  };

/** A native checkbox with its words; the words are part of the target. */
export function Checkbox({
  id,
  label,
  description,
  error,
  required,
  indeterminate = false,
  labelHidden,
  ref,
  ...input
}: Props) {
  const ownId = useId();
  const field = { id: id ?? ownId, description, error, required };
  function attach(element: HTMLInputElement | null) {
    // Not an attribute: the half state exists on the element alone.
    if (element) element.indeterminate = indeterminate;
    if (typeof ref === 'function') return ref(element);
    if (ref) ref.current = element;
  }
  const box = (
    <input
      {...input}
      {...fieldAria(field)}
      ref={attach}
      id={field.id}
      type="checkbox"
      className={styles.box}
    />
  );
  if (labelHidden) {
    return (
      <label className={styles.bare} htmlFor={field.id}>
        {box}
        <VisuallyHidden>{label}</VisuallyHidden>
      </label>
    );
  }
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={field.id}>
        {box}
        <span>
          {label}
          {required && <RequiredMark />}
        </span>
      </label>
      {description && (
        <p id={`${field.id}-description`} className={classNames(frame.description, styles.under)}>
          {description}
        </p>
      )}
      {error && (
        <p id={`${field.id}-error`} className={classNames(frame.error, styles.under)}>
          {error}
        </p>
      )}
    </div>
  );
}
