import { FlexRender, type Header } from '@tanstack/react-table';
import { SortButton } from '#client/ui/sort-button.tsx';
import type { ListFeatures } from './list-columns.ts';
import { tableRoles } from './table-roles.ts';

const DIRECTIONS = { asc: 'ascending', desc: 'descending' } as const;

type Props<Row extends object> = { header: Header<ListFeatures, Row, unknown> };

/** The head of a column; where the list sorts by it, a button: ascending first, then the other way. */
export function ListHeader<Row extends object>({ header }: Props<Row>) {
  const { column } = header;
  const style = { width: shareOf(header) };
  if (!column.getCanSort()) {
    return (
      <th scope="col" style={style} {...tableRoles.columnHeader}>
        <FlexRender header={header} />
      </th>
    );
  }
  const sorted = column.getIsSorted();
  const direction = sorted ? DIRECTIONS[sorted] : undefined;
  return (
    <th scope="col" style={style} aria-sort={direction ?? 'none'} {...tableRoles.columnHeader}>
      <SortButton direction={direction} onClick={() => column.toggleSorting()}>
        <FlexRender header={header} />
      </SortButton>
    </th>
  );
}

/** The column's share of the widths of those that are shown; with some hidden or added, they aren't 100 % together. */
function shareOf<Row extends object>({ column, headerGroup }: Header<ListFeatures, Row, unknown>) {
  const widthOf = (one: typeof column) => Number.parseFloat(one.columnDef.meta?.width ?? '0');
  const all = (headerGroup?.headers ?? []).reduce((sum, header) => sum + widthOf(header.column), 0);
  return all === 0 ? undefined : `${Math.round((100 * widthOf(column)) / all)}%`;
}
