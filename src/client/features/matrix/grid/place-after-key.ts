import { type GridPlace, type GridSize, HEAD, placeWithin } from './grid-place.ts';

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** Where a key of the grid pattern leads; `undefined` for a key that doesn't move. `page`: rows that are seen at once. */
export function placeAfterKey(
  { key, ctrlKey, metaKey }: Key,
  { row, column }: GridPlace,
  size: GridSize,
  page: number,
): GridPlace | undefined {
  const corner = ctrlKey || metaKey;
  const last = { row: size.rows - 1, column: size.columns - 1 };
  // The arrows alone lead into the heads.
  const before = (at: number, by: number) => (at === HEAD ? HEAD : Math.max(0, at - by));
  const places: Readonly<Record<string, GridPlace>> = {
    ArrowUp: { row: corner ? before(row, row) : row - 1, column },
    ArrowDown: { row: corner ? last.row : row + 1, column },
    ArrowLeft: { row, column: corner ? before(column, column) : column - 1 },
    ArrowRight: { row, column: corner ? last.column : column + 1 },
    Home: corner ? { row: 0, column: 0 } : { row, column: before(column, column) },
    End: { row: corner ? last.row : row, column: last.column },
    PageUp: { row: before(row, page), column },
    PageDown: { row: row + page, column },
  };
  const place = places[key];
  return place && placeWithin(place, size);
}
