import SearchIcon from 'lucide-react/icons/search';
import XIcon from 'lucide-react/icons/x';
import { type KeyboardEvent, useId, useRef } from 'react';
import { classNames } from './class-names.ts';
import control from './control.module.css';
import { FieldFrame } from './field-frame.tsx';
import { IconButton } from './icon-button.tsx';
import styles from './search-field.module.css';

type Props = {
  id?: string | undefined;
  label: string;
  value: string;
  onChange: (text: string) => void;
  /** Enter was pressed: search now rather than after the pause. */
  onSubmit?: ((text: string) => void) | undefined;
  placeholder?: string | undefined;
  clearLabel: string;
  labelHidden?: boolean | undefined;
};

/** A search box: Escape and the cross empty it, and the cross gives the focus back. */
export function SearchField({
  id,
  label,
  value,
  onChange,
  onSubmit,
  placeholder,
  clearLabel,
  labelHidden = true,
}: Props) {
  const ownId = useId();
  const input = useRef<HTMLInputElement>(null);
  function handleKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter') onSubmit?.(value);
    if (event.key === 'Escape' && value !== '') {
      event.preventDefault();
      onChange('');
    }
  }
  function clear() {
    onChange('');
    input.current?.focus();
  }
  return (
    <FieldFrame id={id ?? ownId} label={label} labelHidden={labelHidden}>
      <div className={styles.group}>
        <SearchIcon className={styles.icon ?? ''} size={16} />
        <input
          ref={input}
          id={id ?? ownId}
          type="search"
          autoComplete="off"
          spellCheck={false}
          className={classNames(control.control, styles.input)}
          value={value}
          placeholder={placeholder}
          onChange={(event) => onChange(event.currentTarget.value)}
          onKeyDown={handleKeyDown}
        />
        {value !== '' && (
          <IconButton className={styles.clear} size="small" icon={XIcon} label={clearLabel} onClick={clear} />
        )}
      </div>
    </FieldFrame>
  );
}
