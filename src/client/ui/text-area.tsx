import { type ComponentProps, useId } from 'react';
import { classNames } from './class-names.ts';
import control from './control.module.css';
import { fieldAria } from './field-aria.ts';
import { FieldFrame } from './field-frame.tsx';
import type { FieldProps } from './field-props.ts';
import styles from './text-area.module.css';

type Props = Omit<ComponentProps<'textarea'>, 'required'> & FieldProps;

/** Text on as many lines as it takes. */
export function TextArea({ id, label, description, error, required, className, rows = 5, ...area }: Props) {
  const ownId = useId();
  const field = { id: id ?? ownId, label, description, error, required };
  return (
    <FieldFrame {...field}>
      <textarea
        {...area}
        {...fieldAria(field)}
        id={field.id}
        rows={rows}
        className={classNames(control.control, styles.area, className)}
      />
    </FieldFrame>
  );
}
