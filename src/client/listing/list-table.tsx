import { useTable } from '@tanstack/react-table';
import { useMemo, useRef } from 'react';
import table from '#client/ui/table.module.css';
import { TableRegion } from '#client/ui/table-region.tsx';
import { VisuallyHidden } from '#client/ui/visually-hidden.tsx';
import type { SortDirection } from '#contract/page.ts';
import { type ListColumn, listFeatures } from './list-columns.ts';
import { ListHeader } from './list-header.tsx';
import { ListRow } from './list-row.tsx';
import { ListSkeletonRows } from './list-skeleton-rows.tsx';
import styles from './list-table.module.css';
import type { RowSelection } from './selection/row-selection.ts';
import { SelectPageCell } from './selection/select-page-cell.tsx';
import { tableRoles } from './table-roles.ts';
import { useRowClick } from './use-row-click.ts';

const NO_ROWS: never[] = [];

/** Enough to fill a window; more would only be scrolled past. */
const SKELETON_ROWS = 12;

type Props<Row extends object> = {
  caption: string;
  columns: readonly ListColumn<Row>[];
  /** Undefined: on their way, for the first time. */
  rows: readonly Row[] | undefined;
  skeletonRows?: number | undefined;
  rowId: (row: Row) => string;
  /** The sorted column; none where no column sorts. */
  sort?: string | undefined;
  direction?: SortDirection | undefined;
  onSort?: ((sort: string, direction: SortDirection) => void) | undefined;
  /** The rows shown are the former ones. */
  busy?: boolean | undefined;
  /** The whole row follows the link of its row header. */
  rowLinks?: boolean | undefined;
  /** Each row has a box to check. */
  selection?: RowSelection | undefined;
};

/** The table of a list. The service filters, sorts and pages; TanStack Table keeps columns and sort in order. */
export function ListTable<Row extends object>(props: Props<Row>) {
  const { caption, columns, rows, rowId, sort, direction, onSort, selection } = props;
  const { busy = false, rowLinks = false } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  useRowClick(body);
  const sorting = sort === undefined ? [] : [{ id: sort, desc: direction === 'desc' }];
  // Rows keep the values of their cells: other columns, or the same in another language, need new ones.
  const given = useMemo(() => ({ columns, data: rows ? [...rows] : NO_ROWS }), [columns, rows]);
  const model = useTable({
    features: listFeatures,
    ...given,
    getRowId: rowId,
    state: { sorting },
    onSortingChange(change) {
      const [next] = typeof change === 'function' ? change(sorting) : change;
      if (next) onSort?.(next.id, next.desc ? 'desc' : 'asc');
    },
    manualSorting: true,
    enableMultiSort: false,
    enableSortingRemoval: false,
    sortDescFirst: false,
  });
  return (
    <TableRegion label={caption} busy={busy || rows === undefined}>
      <table className={`${table.table} ${styles.table}`} {...tableRoles.table}>
        <caption>
          <VisuallyHidden>{caption}</VisuallyHidden>
        </caption>
        <thead {...tableRoles.group}>
          {model.getHeaderGroups().map((group) => (
            <tr key={group.id} {...tableRoles.row}>
              {selection && <SelectPageCell selection={selection} ids={(rows ?? NO_ROWS).map(rowId)} />}
              {group.headers.map((header) => (
                <ListHeader key={header.id} header={header} />
              ))}
            </tr>
          ))}
        </thead>
        <tbody ref={body} {...tableRoles.group}>
          {rows === undefined && (
            <ListSkeletonRows
              columns={columns}
              count={props.skeletonRows ?? SKELETON_ROWS}
              boxes={selection !== undefined}
            />
          )}
          {model.getRowModel().rows.map((row) => (
            <ListRow key={row.id} row={row} clickable={rowLinks} selection={selection} />
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}
