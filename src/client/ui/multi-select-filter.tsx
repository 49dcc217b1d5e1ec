import ChevronDownIcon from 'lucide-react/icons/chevron-down';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components/Popover';
import { Button } from './button.tsx';
import { buttonClass } from './button-class.ts';
import { Checkbox } from './checkbox.tsx';
import { classNames } from './class-names.ts';
import type { Icon } from './icon.ts';
import styles from './multi-select-filter.module.css';
import popover from './popover.module.css';

type FilterOption = { value: string; label: string; count?: string | undefined };

type Props = {
  /** « Fonction »: names the button and the list. */
  label: string;
  /** Instead of the label and the number of choices, « Actif : Vrai ». */
  buttonText?: ReactNode;
  options: FilterOption[];
  value: string[];
  onChange: (values: string[]) => void;
  clearLabel: string;
  /** tertiary: a plain text button, for « Colonnes ». */
  variant?: 'secondary' | 'tertiary' | undefined;
  icon?: Icon | undefined;
};

/** A table filter: a button that opens a list of checkboxes; each change applies at once. */
export function MultiSelectFilter({
  label,
  buttonText,
  options,
  value,
  onChange,
  clearLabel,
  variant = 'secondary',
  icon: IconPart,
}: Props) {
  const chosen = new Set(value);
  function toggle(changed: string) {
    // Kept in the order of the options, so that one choice has one address.
    onChange(options.map((o) => o.value).filter((o) => (o === changed ? !chosen.has(o) : chosen.has(o))));
  }
  const look =
    variant === 'tertiary'
      ? buttonClass({ variant, size: 'small' })
      : classNames(styles.button, value.length > 0 && styles.applied);
  return (
    <DialogTrigger>
      <AriaButton className={look}>
        {IconPart && <IconPart size={16} />}
        <span>{buttonText ?? label}</span>{' '}
        {buttonText === undefined && variant === 'secondary' && value.length > 0 && (
          <span className={styles.badge}>{value.length}</span>
        )}
        <ChevronDownIcon size={16} />
      </AriaButton>
      <Popover className={popover.popover ?? ''} placement="bottom start" offset={4}>
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
    </DialogTrigger>
  );
}
