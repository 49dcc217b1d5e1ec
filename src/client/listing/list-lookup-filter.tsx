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
  chosen: LookupOption | undefined;
  onChange: (id: string | null) => void;
};

/** A filter with one value of a long list, found by typing. What opens is loaded when the pointer or the focus comes near. */
export function ListLookupFilter({ label, lookup, chosen, onChange }: Props) {
  const trigger = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        ref={trigger}
        type="button"
        className={classNames(styles.button, chosen && styles.applied)}
        aria-haspopup="dialog"
        aria-expanded={open}
        onPointerEnter={() => void loadPanel()}
        onFocus={() => void loadPanel()}
        onClick={() => setOpen(true)}
      >
        <span>{label}</span> {chosen && <span className={styles.badge}>{1}</span>}
        <ChevronDownIcon size={16} />
      </button>
      {open && (
        <Suspense fallback={null}>
          <Panel
            label={label}
            lookup={lookup}
            chosen={chosen}
            onChange={onChange}
            triggerRef={trigger}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
