import type { ReactNode } from 'react';
import styles from './skip-link.module.css';

type Props = { targetId: string; children: ReactNode };

/** The first stop of the keyboard: over the header, to the content. The target needs `tabIndex={-1}`. */
export function SkipLink({ targetId, children }: Props) {
  return (
    <a className={styles.skip} href={`#${targetId}`}>
      {children}
    </a>
  );
}
