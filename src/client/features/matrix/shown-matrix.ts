import type { Matrix } from '#contract/matrix/matrix.schema.ts';
import type { StateAt } from '#domain/matrix/index-matrix.ts';
import type { MatrixState } from '#domain/matrix/matrix.ts';

export type MatrixContact = Matrix['contacts'][number];

export type MatrixFile = Matrix['files'][number];

/** What a cell can say: an empty one says so. */
export type CellState = MatrixState | 'none';

/** The part of a matrix that is shown: its contacts are the rows, its files the columns. */
export interface ShownMatrix {
  readonly contacts: readonly MatrixContact[];
  readonly files: readonly MatrixFile[];
  /** By row and column. */
  readonly stateAt: StateAt;
}

/** One cell, whole. */
export interface MatrixPair {
  readonly contact: MatrixContact;
  readonly file: MatrixFile;
  readonly state: CellState;
}

/** The cell at a row and a column; `undefined` where the matrix has none. */
export function pairAt(
  shown: ShownMatrix,
  place: { readonly row: number; readonly column: number },
): MatrixPair | undefined {
  const contact = shown.contacts[place.row];
  const file = shown.files[place.column];
  return contact && file && { contact, file, state: shown.stateAt(place.row, place.column) ?? 'none' };
}
