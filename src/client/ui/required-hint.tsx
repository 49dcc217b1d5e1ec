import type { ReactNode } from 'react';
import styles from './required-mark.module.css';

type Props = { children: ReactNode };

/** « * Champ obligatoire », on top of a form; the words are the caller's. */
export function RequiredHint({ children }: Props) {
  return (
    <p className={styles.hint}>
      <span className={styles.mark} aria-hidden="true">
        {'*\u00a0'}
      </span>
      {children}
    </p>
  );
}
