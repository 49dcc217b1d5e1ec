import { type Cell, FlexRender, type Row as ModelRow } from '@tanstack/react-table';
import { memo } from 'react';
import table from '#client/ui/table.module.css';
import { headerOf, type ListFeatures } from './list-columns.ts';
import styles from './list-table.module.css';
import type { RowSelection } from './selection/row-selection.ts';
import { SelectRowCell } from './selection/select-row-cell.tsx';
import { tableRoles } from './table-roles.ts';

type Props<Row extends object> = {
  row: ModelRow<ListFeatures, Row>;
  clickable: boolean;
  selection: RowSelection | undefined;
};

/** One row; on a narrow window a card, where each cell says its column. Drawn again only when something of it changes. */
export const ListRow = memo(ListRowCells) as typeof ListRowCells;

function ListRowCells<Row extends object>({ row, clickable, selection }: Props<Row>) {
  return (
    <tr
      data-clickable={clickable || undefined}
      data-selected={selection?.has(row.id) || undefined}
      {...tableRoles.row}
    >
      {selection && <SelectRowCell selection={selection} id={row.id} name={nameOf(row)} />}
      {row.getAllCells().map((cell) => (
        <ListCell key={cell.id} cell={cell} />
      ))}
    </tr>
  );
}

/** What the row header says, in plain text: the value behind it. */
function nameOf<Row extends object>(row: ModelRow<ListFeatures, Row>): string {
  const header = row.getAllCells().find(({ column }) => column.columnDef.meta?.rowHeader);
  return String(header?.getValue() ?? row.id);
}

function ListCell<Row extends object>({ cell }: { cell: Cell<ListFeatures, Row, unknown> }) {
  const definition = cell.column.columnDef;
  if (definition.meta?.rowHeader) {
    return (
      <th scope="row" className={table.rowHeader} {...tableRoles.rowHeader}>
        <FlexRender cell={cell} />
      </th>
    );
  }
  return (
    <td data-empty={cell.getValue() === '' || undefined} {...tableRoles.cell}>
      <span className={styles.cellLabel}>{headerOf(definition)}</span>
      <FlexRender cell={cell} />
    </td>
  );
}
