import { MATRIX_STATES, type MatrixCell, type MatrixState } from './matrix.ts';

/** The state at a contact's and a file's places; `undefined` where there is nothing to show. */
export type StateAt = (contact: number, file: number) => MatrixState | undefined;

/** Makes the cells readable by their places, at one byte for each pair of contact and file. */
export function indexMatrix(
  size: { readonly contacts: number; readonly files: number },
  cells: readonly MatrixCell[],
): StateAt {
  const codes = new Uint8Array(size.contacts * size.files);
  for (const [contact, file, state] of cells)
    codes[contact * size.files + file] = MATRIX_STATES.indexOf(state) + 1;
  return (contact, file) => MATRIX_STATES[(codes[contact * size.files + file] ?? 0) - 1];
}
