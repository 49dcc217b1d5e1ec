import type { RefObject } from 'react';
import { Dialog, Popover } from 'react-aria-components/Popover';
import { Button } from './button.tsx';
import { Checkbox } from './checkbox.tsx';
import styles from './multi-select-filter.module.css';
import popover from './popover.module.css';

export type FilterOption = { value: string; label: string; count?: string | undefined };

type Props = {
  label: string;
  options: FilterOption[];
  value: string[];
  onChange: (values: string[]) => void;
  clearLabel: string;
  triggerRef: RefObject<HTMLElement | null>;
  onClose: () => void;
};

/** The open part of a table filter; loaded when one first comes near it. */
export function MultiSelectPanel({
  label,
  options,
  value,
  onChange,
  clearLabel,
  triggerRef,
  onClose,
}: Props) {
  const chosen = new Set(value);
  function toggle(changed: string) {
    // Kept in the order of the options, so that one choice has one address.
    onChange(options.map((o) => o.value).filter((o) => (o === changed ? !chosen.has(o) : chosen.has(o))));
  }
  return (
    <Popover
      className={popover.popover ?? ''}
      triggerRef={triggerRef}
      placement="bottom start"
      offset={4}
      isOpen
      onOpenChange={(open) => !open && onClose()}
    >
      <Dialog aria-label={label}>
        <div className={styles.options}>
          {options.map((option) => (
            <div key={option.value} className={styles.row}>
              <Checkbox
                label={option.label}
                checked={chosen.has(option.value)}
                onChange={() => toggle(option.value)}
              />
              {option.count !== undefined && <span className={styles.count}>{option.count}</span>}
            </div>
          ))}
        </div>
        <div className={styles.footer}>
          <Button variant="tertiary" size="small" onClick={() => onChange([])}>
            {clearLabel}
          </Button>
        </div>
      </Dialog>
    </Popover>
  );
}
