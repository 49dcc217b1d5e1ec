import { type ComponentProps, useId } from 'react';
import { classNames } from './class-names.ts';
import control from './control.module.css';
import { fieldAria } from './field-aria.ts';
import { FieldFrame } from './field-frame.tsx';
import type { FieldProps } from './field-props.ts';

type Props = Omit<ComponentProps<'input'>, 'width' | 'required'> &
  FieldProps & { width?: 'full' | 'medium' | 'short' | undefined };

/** One line of text. A native input, so `register()` of a form library, pasting and password managers work as is. */
export function TextField({
  id,
  label,
  description,
  error,
  required,
  width = 'full',
  className,
  ...input
}: Props) {
  const ownId = useId();
  const field = { id: id ?? ownId, label, description, error, required };
  return (
    <FieldFrame {...field}>
      <input
        type="text"
        {...input}
        {...fieldAria(field)}
        id={field.id}
        className={classNames(control.control, width !== 'full' && control[width], className)}
      />
    </FieldFrame>
  );
}
