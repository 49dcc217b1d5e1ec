import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './description-list.module.css';

type Props = {
  items: { key: string; term: ReactNode; detail: ReactNode }[];
  /** Two only where the window is wide. */
  columns?: 1 | 2 | undefined;
};

/** Facts by name: a native `dl`. */
export function DescriptionList({ items, columns = 1 }: Props) {
  return (
    <dl className={classNames(styles.list, columns === 2 && styles.two)}>
      {items.map(({ key, term, detail }) => (
        <div key={key} className={styles.item}>
          <dt>{term}</dt>
          <dd>{detail}</dd>
        </div>
      ))}
    </dl>
  );
}
