/**
 * The roles that a native table has anyway, said aloud: at narrow widths the rows are laid out as cards, and some
 * browsers forget what a table is once its parts aren't laid out as one.
 */
export const tableRoles = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHeader: { role: 'columnheader' },
  rowHeader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;
