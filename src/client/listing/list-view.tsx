import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { AppliedFilters } from './applied-filters.tsx';
import { KeepFocus } from './keep-focus.tsx';
import type { ListColumn } from './list-columns.ts';
import { ListEmpty } from './list-empty.tsx';
import { ListFailure } from './list-failure.tsx';
import type { ListFilter } from './list-filter.ts';
import { ListNotices } from './list-notices.tsx';
import type { ListOrder } from './list-order.ts';
import type { ListPage } from './list-page.ts';
import { ListPager } from './list-pager.tsx';
import { ListSortControl } from './list-sort-control.tsx';
import { ListStaleNotice } from './list-stale-notice.tsx';
import type { ListState } from './list-state.ts';
import { ListStatus } from './list-status.tsx';
import { ListTable } from './list-table.tsx';
import toolbar from './list-toolbar.module.css';
import { ListToolbar } from './list-toolbar.tsx';
import styles from './list-view.module.css';
import type { ListWords } from './list-words.ts';
import { PrintLine } from './print/print-line.tsx';
import type { RowSelection } from './selection/row-selection.ts';
import { showListStart } from './show-list-start.ts';
import type { List } from './use-list.ts';
import { useRefusedCursor } from './use-refused-cursor.ts';

/** What a list needs of its query: `useQuery(contactQueries.list(…))` fits. */
interface ListQuery<Row> {
  readonly data: ListPage<Row> | undefined;
  readonly error: unknown;
  readonly isFetching: boolean;
  /** The rows are those of the former view. */
  readonly isPlaceholderData: boolean;
  refetch(): unknown;
}

type Props<Row extends object> = {
  list: List;
  query: ListQuery<Row>;
  columns: readonly ListColumn<Row>[];
  filters: readonly ListFilter[];
  words: ListWords;
  rowId: (row: Row) => string;
  /** Orders that belong to no column. */
  orders?: readonly ListOrder[];
  /** At the far end of the toolbar. */
  actions?: ReactNode;
  /** The rows have boxes to check. */
  selection?: RowSelection | undefined;
  /** What can be done with the rows that are checked. */
  selectionBar?: ReactNode;
};

/** A whole list under its heading: toolbar, rows in each of their states, pager. */
export function ListView<Row extends object>(props: Props<Row>) {
  const { list, query, columns, filters, words, rowId, orders, actions, selection, selectionBar } = props;
  const { t } = useTranslation('listing');
  const { state } = list;
  const view = useRef<HTMLDivElement>(null);
  const cursor = useRefusedCursor(list, query.error);
  // No rows of the former view say nothing of a whole list that is on its way.
  const shown =
    query.isPlaceholderData && !list.filtered && query.data?.rows.length === 0 ? undefined : query.data;
  const failed = shown === undefined && query.error !== null && !cursor.refusing;
  const sort = { columns, sort: state.sort, direction: state.direction, onSort: list.setSort };
  const retry = () => void query.refetch();
  function turn(change: Pick<Partial<ListState>, 'cursor' | 'limit'>) {
    list.change(change);
    showListStart(view.current);
  }

  return (
    <div ref={view} className={styles.view} tabIndex={-1}>
      <ListNotices list={list} cursorRefused={cursor.refused} onDismissCursor={cursor.dismiss} />
      <ListToolbar
        list={list}
        filters={filters}
        words={words}
        sort={<ListSortControl {...sort} orders={orders} />}
        sortAlways={orders !== undefined}
        actions={actions}
      >
        <div className={toolbar.summary}>
          <AppliedFilters list={list} filters={filters} onGone={() => view.current?.focus()} />
          <ListStatus shown={shown} limit={state.limit} failed={failed} />
        </div>
      </ListToolbar>
      {selectionBar}
      <PrintLine />
      {shown && query.error !== null && (
        <KeepFocus>
          <ListStaleNotice retrying={query.isFetching} onRetry={retry} />
        </KeepFocus>
      )}
      {failed && (
        <ListFailure
          title={t('failed.title')}
          error={query.error}
          retrying={query.isFetching}
          onRetry={retry}
        />
      )}
      {shown?.rows.length === 0 && (
        <KeepFocus>
          <ListEmpty list={list} words={words} />
        </KeepFocus>
      )}
      {!failed && shown?.rows.length !== 0 && (
        <ListTable
          {...sort}
          caption={words.caption}
          rows={shown?.rows}
          rowId={rowId}
          busy={query.isPlaceholderData}
          rowLinks
          selection={selection}
        />
      )}
      {shown && shown.rows.length > 0 && (
        <ListPager
          shown={shown}
          limit={state.limit}
          onCursor={(next) => turn({ cursor: next })}
          onLimit={(limit) => turn({ limit })}
        />
      )}
    </div>
  );
}
