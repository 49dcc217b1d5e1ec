/**
 * The roles of the grid pattern, with the place of each part counted from 1, headers included. No native table: strips of
 * cells move sideways under headers that stay.
 */
export const gridRoles = {
  grid: { role: 'grid' },
  group: { role: 'rowgroup' },
  /** Only for layout. */
  none: { role: 'none' },
  row: (row: number) => ({ role: 'row', 'aria-rowindex': row }),
  columnHeader: (column: number) => ({ role: 'columnheader', 'aria-colindex': column }),
  rowHeader: { role: 'rowheader', 'aria-colindex': 1 },
  cell: (column: number, label: string) => ({
    role: 'gridcell',
    'aria-colindex': column,
    'aria-label': label,
  }),
} as const;
