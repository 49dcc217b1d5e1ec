import { Skeleton } from '#client/ui/skeleton.tsx';
import table from '#client/ui/table.module.css';
import { headerOf, type ListColumn } from './list-columns.ts';
import styles from './list-table.module.css';
import { tableRoles } from './table-roles.ts';

type Props<Row extends object> = {
  columns: readonly ListColumn<Row>[];
  count: number;
  /** A place for the box of each row. */
  boxes: boolean;
};

/** Rows as tall as those that come, so that nothing moves when they do. */
export function ListSkeletonRows<Row extends object>({ columns, count, boxes }: Props<Row>) {
  return Array.from({ length: count }, (_, line) => line).map((line) => (
    <tr key={line} {...tableRoles.row}>
      {boxes && <td className={`${table.selectCell} ${styles.box}`} {...tableRoles.cell} />}
      {columns.map((column) => (
        <td key={column.id} className={styles.skeletonCell} {...tableRoles.cell}>
          <span className={styles.cellLabel} aria-hidden="true">
            {headerOf(column)}
          </span>
          <Skeleton width={column.meta?.text} />
          {column.meta?.lines === 2 && (
            <span className={table.sub}>
              <Skeleton width="long" />
            </span>
          )}
        </td>
      ))}
    </tr>
  ));
}
