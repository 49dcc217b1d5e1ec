import type { ReactNode } from 'react';
import styles from './visually-hidden.module.css';

type Props = { children: ReactNode };

/** Words for screen readers alone. */
export function VisuallyHidden({ children }: Props) {
  return <span className={styles.hidden}>{children}</span>;
}
