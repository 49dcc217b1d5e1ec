/** Stands for the head of a row, in place of a column, and for that of a column, in place of a row. */
export const HEAD = -1;

/** A cell of the grid by its row and column, both from 0; or the head of one of them. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** The nearest place that the grid has; the corner, which leads nowhere, isn't one. */
export function placeWithin({ row, column }: GridPlace, { rows, columns }: GridSize): GridPlace {
  const inRows = clamp(row, rows);
  return { row: inRows, column: clamp(column, columns, inRows === HEAD ? 0 : HEAD) };
}

function clamp(value: number, count: number, least = HEAD): number {
  return Math.max(least, Math.min(value, Math.max(0, count - 1)));
}
