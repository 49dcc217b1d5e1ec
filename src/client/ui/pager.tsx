import ChevronFirstIcon from 'lucide-react/icons/chevron-first';
import ChevronLeftIcon from 'lucide-react/icons/chevron-left';
import ChevronRightIcon from 'lucide-react/icons/chevron-right';
import type { ReactNode } from 'react';
import { IconButton } from './icon-button.tsx';
import styles from './pager.module.css';
import { Select } from './select.tsx';

type Props = {
  /** Names the navigation: « Pages de la liste ». */
  label: string;
  /** « Rangées 1 - 25 de 312 ». */
  rangeText: ReactNode;
  /** From 1. */
  page: number;
  pageCount: number;
  onPageChange: (page: number) => void;
  pageSize: number;
  pageSizes: readonly number[];
  onPageSizeChange: (size: number) => void;
  pageSizeLabel: string;
  /** « 25 par page ». */
  formatPageSize: (size: number) => string;
  firstLabel: string;
  previousLabel: string;
  nextLabel: string;
  /** « Page 2 de 13 ». */
  pageText: string;
};

/** Under a list: where one is, how many at once, and the way back and on. */
export function Pager(props: Props) {
  const { page, pageCount, onPageChange } = props;
  const atStart = page <= 1;
  const atEnd = page >= pageCount;
  // aria-disabled, not disabled: at the last page the button pressed must keep the focus.
  return (
    <nav className={styles.pager} aria-label={props.label}>
      <span>{props.rangeText}</span>
      <div className={styles.controls}>
        <Select
          compact
          labelHidden
          label={props.pageSizeLabel}
          value={String(props.pageSize)}
          options={props.pageSizes.map((size) => ({
            value: String(size),
            label: props.formatPageSize(size),
          }))}
          onChange={(event) => props.onPageSizeChange(Number(event.currentTarget.value))}
        />
        <div className={styles.pages}>
          <IconButton
            size="small"
            icon={ChevronFirstIcon}
            label={props.firstLabel}
            aria-disabled={atStart}
            onClick={() => !atStart && onPageChange(1)}
          />
          <IconButton
            size="small"
            icon={ChevronLeftIcon}
            label={props.previousLabel}
            aria-disabled={atStart}
            onClick={() => !atStart && onPageChange(page - 1)}
          />
          <span>{props.pageText}</span>
          <IconButton
            size="small"
            icon={ChevronRightIcon}
            label={props.nextLabel}
            aria-disabled={atEnd}
            onClick={() => !atEnd && onPageChange(page + 1)}
          />
        </div>
      </div>
    </nav>
  );
}
