import { type ComponentProps, type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';
import { fieldAria } from './field-aria.ts';
import frame from './field-frame.module.css';
import type { FieldProps } from './field-props.ts';
import styles from './radio-group.module.css';
import { RequiredMark } from './required-mark.tsx';

type RadioOption = {
  value: string;
  label: ReactNode;
  description?: ReactNode;
  disabled?: boolean | undefined;
};

type Props = FieldProps &
  Pick<ComponentProps<'input'>, 'onChange' | 'onBlur' | 'ref' | 'disabled'> & {
    id?: string | undefined;
    name: string;
    options: RadioOption[];
    value?: string | undefined;
    defaultValue?: string | undefined;
    layout?: 'cards' | 'plain' | undefined;
  };

/** One choice among few, as cards with a line of explanation each. Native radios under one name. */
export function RadioGroup({
  id,
  label,
  description,
  error,
  required,
  options,
  value,
  defaultValue,
  layout = 'cards',
  ...radio
}: Props) {
  const ownId = useId();
  const field = { id: id ?? ownId, description, error, required };
  return (
    <div
      role="radiogroup"
      id={field.id}
      aria-labelledby={`${field.id}-legend`}
      className={classNames(styles.group, styles[layout])}
      {...fieldAria(field)}
    >
      <p id={`${field.id}-legend`} className={styles.legend}>
        {label}
        {required && <RequiredMark />}
      </p>
      {description && (
        <p id={`${field.id}-description`} className={classNames(frame.description, styles.description)}>
          {description}
        </p>
      )}
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input
            {...radio}
            type="radio"
            aria-labelledby={`${field.id}-${option.value}`}
            aria-describedby={option.description ? `${field.id}-${option.value}-hint` : undefined}
            className={styles.dot}
            value={option.value}
            disabled={option.disabled || radio.disabled}
            {...(value === undefined
              ? { defaultChecked: defaultValue === option.value }
              : { checked: value === option.value })}
          />
          <span className={styles.words}>
            <span id={`${field.id}-${option.value}`}>{option.label}</span>
            {option.description && (
              <span id={`${field.id}-${option.value}-hint`} className={styles.hint}>
                {option.description}
              </span>
            )}
          </span>
        </label>
      ))}
      {error && (
        <p id={`${field.id}-error`} className={frame.error}>
          {error}
        </p>
      )}
    </div>
  );
}
