import { type ReactNode, useRef } from 'react';
import styles from './table-region.module.css';
import { useOverflow } from './use-overflow.ts';

type Props = {
  label: string;
  /** Newer rows are on their way; those shown are the former ones. */
  busy?: boolean | undefined;
  children: ReactNode;
};

/**
 * Where a wide table scrolls sideways by itself. It has a name, and while there is something to scroll it is a stop of
 * the Tab key, so that the keyboard can scroll it.
 */
export function TableRegion({ label, busy = false, children }: Props) {
  const region = useRef<HTMLElement>(null);
  const scrolls = useOverflow(region);
  return (
    <section
      ref={region}
      className={styles.region}
      aria-label={label}
      aria-busy={busy}
      tabIndex={scrolls ? 0 : undefined}
    >
      {children}
    </section>
  );
}
