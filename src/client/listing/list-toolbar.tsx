import SlidersHorizontalIcon from 'lucide-react/icons/sliders-horizontal';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';
import type { ListFilter } from './list-filter.ts';
import { ListFilterControl } from './list-filter-control.tsx';
import { ListSearchBox } from './list-search-box.tsx';
import styles from './list-toolbar.module.css';
import type { ListWords } from './list-words.ts';
import type { List } from './use-list.ts';

type Props = {
  list: List;
  filters: readonly ListFilter[];
  words: Pick<ListWords, 'search' | 'searchPlaceholder'>;
  /** The sort of narrow windows, where the table has no header to click. */
  sort: ReactNode;
  /** The sort is shown on wide windows too: it has orders that no header stands for. */
  sortAlways?: boolean;
  /** What stands at the far end of the bar: columns, views. */
  actions?: ReactNode;
  /** Applied filters and the number of results. */
  children: ReactNode;
};

/**
 * Everything above the rows: what to look for, what is applied, how many were found. On narrow windows filters and sort fold
 * under one button; what is applied stays in sight.
 */
export function ListToolbar({ list, filters, words, sort, sortAlways = false, actions, children }: Props) {
  const { t } = useTranslation('listing');
  const [open, setOpen] = useState(false);
  const foldedId = useId();
  return (
    <section className={styles.toolbar} aria-label={t('tools.label')}>
      <div className={styles.controls}>
        <div className={styles.search}>
          <ListSearchBox
            value={list.state.search}
            onSearch={list.search}
            label={words.search}
            placeholder={words.searchPlaceholder}
          />
        </div>
        <Button
          className={styles.fold}
          size="small"
          icon={SlidersHorizontalIcon}
          aria-expanded={open}
          aria-controls={foldedId}
          onClick={() => setOpen(!open)}
        >
          {t('filters.fold')}
        </Button>
        <div id={foldedId} className={styles.folded} data-open={open}>
          {filters.map((filter) => (
            <ListFilterControl
              key={filter.id}
              filter={filter}
              value={list.state.filters[filter.id] ?? []}
              onChange={(values) => list.setFilter(filter.id, values)}
            />
          ))}
          <div className={styles.sort} data-always={sortAlways}>
            {sort}
          </div>
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
    </section>
  );
}
