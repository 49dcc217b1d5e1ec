import XIcon from 'lucide-react/icons/x';
import type { ReactNode } from 'react';
import styles from './chip.module.css';
import { classNames } from './class-names.ts';

type Props = {
  children: ReactNode;
  onRemove?: (() => void) | undefined;
  /** « Retirer le filtre Actif : Vrai »; holds the visible words, so that speech control finds it. */
  removeLabel?: string | undefined;
};

/** An applied filter; the whole chip is the button that takes it away. */
export function Chip({ children, onRemove, removeLabel }: Props) {
  if (!onRemove) return <span className={styles.chip}>{children}</span>;
  return (
    <button
      type="button"
      className={classNames(styles.chip, styles.removable)}
      aria-label={removeLabel}
      onClick={onRemove}
    >
      <span>{children}</span>
      <XIcon size={14} />
    </button>
  );
}
