import type { ReactNode } from 'react';
import styles from './bulk-bar.module.css';

type Props = {
  /** Names the region: « Sélection ». */
  label: string;
  /** How many are selected; plain `button`s in it look like links. */
  children: ReactNode;
  /** `<Button variant="inverse" size="small">` */
  actions: ReactNode;
};

/** What can be done with the selected rows. */
export function BulkBar({ label, children, actions }: Props) {
  return (
    <section className={styles.bar} aria-label={label}>
      <div className={styles.summary}>{children}</div>
      <div className={styles.actions}>{actions}</div>
    </section>
  );
}
