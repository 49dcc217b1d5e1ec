import ArrowDownIcon from 'lucide-react/icons/arrow-down';
import ArrowUpIcon from 'lucide-react/icons/arrow-up';
import ArrowUpDownIcon from 'lucide-react/icons/arrow-up-down';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './sort-button.module.css';

type Props = {
  direction: 'ascending' | 'descending' | undefined;
  onClick: () => void;
  children: ReactNode;
};

/** The header of a sortable column; `aria-sort` stands on its `th`. */
export function SortButton({ direction, onClick, children }: Props) {
  return (
    <button type="button" className={classNames(styles.sort, direction && styles.active)} onClick={onClick}>
      {children}
      {direction === 'ascending' && <ArrowUpIcon size={14} />}
      {direction === 'descending' && <ArrowDownIcon size={14} />}
      {!direction && <ArrowUpDownIcon className={styles.idle ?? ''} size={14} />}
    </button>
  );
}
