import type { ReactNode } from 'react';
import styles from './breadcrumbs.module.css';

type Props = {
  /** « Fil d’Ariane ». */
  label: string;
  /** Router links; the last is the current page, in words alone. */
  items: { key: string; content: ReactNode }[];
};

/** The way to this page. */
export function Breadcrumbs({ label, items }: Props) {
  return (
    <nav aria-label={label}>
      <ol className={styles.list}>
        {items.map(({ key, content }, position) => (
          <li
            key={key}
            className={styles.item}
            aria-current={position === items.length - 1 ? 'page' : undefined}
          >
            {content}
          </li>
        ))}
      </ol>
    </nav>
  );
}
