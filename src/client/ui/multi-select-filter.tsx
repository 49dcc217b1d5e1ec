import ChevronDownIcon from 'lucide-react/icons/chevron-down';
import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import { buttonClass } from './button-class.ts';
import { classNames } from './class-names.ts';
import type { Icon } from './icon.ts';
import styles from './multi-select-filter.module.css';
import type { FilterOption } from './multi-select-panel.tsx';

const loadPanel = () => import('./multi-select-panel.tsx');
const Panel = lazy(() => loadPanel().then((file) => ({ default: file.MultiSelectPanel })));

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

/**
 * A table filter: a button that opens a list of checkboxes; each change applies at once. What opens is loaded when
 * the pointer or the focus comes near, so that a page doesn't start with it.
 */
export function MultiSelectFilter({ buttonText, variant = 'secondary', icon: IconPart, ...panel }: Props) {
  const { label, value } = panel;
  const trigger = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const look =
    variant === 'tertiary'
      ? buttonClass({ variant, size: 'small' })
      : classNames(styles.button, value.length > 0 && styles.applied);
  return (
    <>
      <button
        ref={trigger}
        type="button"
        className={look}
        aria-haspopup="dialog"
        aria-expanded={open}
        onPointerEnter={() => void loadPanel()}
        onFocus={() => void loadPanel()}
        onClick={() => setOpen(true)}
      >
        {IconPart && <IconPart size={16} />}
        <span>{buttonText ?? label}</span>{' '}
        {buttonText === undefined && variant === 'secondary' && value.length > 0 && (
          <span className={styles.badge}>{value.length}</span>
        )}
        <ChevronDownIcon size={16} />
      </button>
      {open && (
        <Suspense fallback={null}>
          <Panel {...panel} triggerRef={trigger} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
