import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
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
  /** What stands at the far end of the bar: columns, views. */
  actions?: ReactNode;
  /** Applied filters and the number of results. */
  children: ReactNode;
};

/** Everything above the rows: what to look for, what is applied, how many were found. */
export function ListToolbar({ list, filters, words, sort, actions, children }: Props) {
  const { t } = useTranslation('listing');
  return (
    <section className={styles.toolbar} aria-label={t('tools.label')}>
      <div className={styles.controls}>
        <div className={styles.search}>
          <ListSearchBox
            value={list.state.search}
            onSearch={(search) => list.change({ search }, { replace: true })}
            label={words.search}
            placeholder={words.searchPlaceholder}
          />
        </div>
        {filters.map((filter) => (
          <ListFilterControl
            key={filter.id}
            filter={filter}
            value={list.state.filters[filter.id] ?? []}
            onChange={(values) => list.setFilter(filter.id, values)}
          />
        ))}
        <div className={styles.sort}>{sort}</div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
    </section>
  );
}
