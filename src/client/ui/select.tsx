import ChevronDownIcon from 'lucide-react/icons/chevron-down';
import { type ComponentProps, useId } from 'react';
import { classNames } from './class-names.ts';
import control from './control.module.css';
import { fieldAria } from './field-aria.ts';
import { FieldFrame } from './field-frame.tsx';
import type { FieldProps } from './field-props.ts';
import styles from './select.module.css';

type SelectOption = { value: string; label: string; disabled?: boolean | undefined };

type Props = Omit<ComponentProps<'select'>, 'required' | 'className' | 'children'> &
  FieldProps & {
    options: SelectOption[];
    /** The first, empty line: « Choisissez… ». */
    placeholder?: string | undefined;
    labelHidden?: boolean | undefined;
    /** Small, as wide as its words: for bars. */
    compact?: boolean | undefined;
  };

/** One choice in a short list. The native select, which every device opens in its own best way. */
export function Select({
  id,
  label,
  description,
  error,
  required,
  options,
  placeholder,
  labelHidden,
  compact,
  ...select
}: Props) {
  const ownId = useId();
  const field = { id: id ?? ownId, label, description, error, required, labelHidden };
  return (
    <FieldFrame {...field}>
      <div className={classNames(styles.group, compact && styles.compact)}>
        <select
          {...select}
          {...fieldAria(field)}
          id={field.id}
          className={classNames(control.control, styles.select)}
        >
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDownIcon className={styles.chevron ?? ''} size={16} />
      </div>
    </FieldFrame>
  );
}
