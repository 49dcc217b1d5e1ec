import ChevronDownIcon from 'lucide-react/icons/chevron-down';
import { lazy, Suspense, useRef, useState } from 'react';
import { classNames } from '#client/ui/class-names.ts';
import styles from '#client/ui/multi-select-filter.module.css';
import type { ListLookup, LookupOption } from './list-lookup.ts';

const loadPanel = () => import('./list-lookup-panel.tsx');
const Panel = lazy(() => loadPanel().then((file) => ({ default: file.ListLookupPanel })));

type Props = {
  /** « Contact de l’organisation »: names the button and the field. */
  label: string;
  lookup: ListLookup;
  chosen: readonly LookupOption[];
  /** As many can be chosen. */
  max: number;
  onChange: (chosen: LookupOption[]) => void;
};

/** A filter with values of a long list, found by typing. What opens is loaded when the pointer or the focus comes near. */
export function ListLookupFilter({ label, chosen, ...panel }: Props) {
  const trigger = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        ref={trigger}
        type="button"
        className={classNames(styles.button, chosen.length > 0 && styles.applied)}
        aria-haspopup="dialog"
        aria-expanded={open}
        onPointerEnter={() => void loadPanel()}
        onFocus={() => void loadPanel()}
        onClick={() => setOpen(true)}
      >
        <span>{label}</span> {chosen.length > 0 && <span className={styles.badge}>{chosen.length}</span>}
        <ChevronDownIcon size={16} />
      </button>
      {open && (
        <Suspense fallback={null}>
          <Panel
            {...panel}
            label={label}
            chosen={chosen}
            triggerRef={trigger}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
