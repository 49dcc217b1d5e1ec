import type { MATRIX_LIMITS, Matrix } from '#contract/matrix/matrix.schema.ts';
import { matrixStateOf } from '#domain/matrix/matrix.ts';
import type { MatrixRecords } from '#server/store/matrix-store.ts';

/** The matrix by places, so that a thousand contacts by thousands of files stay a small answer. */
export function presentMatrix(records: MatrixRecords, limits: typeof MATRIX_LIMITS): Matrix {
  const contacts = records.contacts.slice(0, limits.contacts);
  const files = records.files.slice(0, limits.files);
  const contactPlace = new Map(contacts.map(({ contact }, place) => [contact.id, place]));
  const filePlace = new Map(files.map(({ id }, place) => [id, place]));
  const cells = records.pairs.flatMap((pair): Matrix['cells'] => {
    const contact = contactPlace.get(pair.contactId);
    const file = filePlace.get(pair.fileId);
    const state = matrixStateOf(pair);
    return contact === undefined || file === undefined || !state ? [] : [[contact, file, state]];
  });
  return {
    contacts: contacts.map(({ contact: { id, firstName, lastName }, standing }) => ({
      id,
      firstName,
      lastName,
      functions: [...standing.functions],
    })),
    files,
    cells: cells.slice(0, limits.cells),
    complete:
      records.contacts.length <= limits.contacts &&
      records.files.length <= limits.files &&
      records.pairs.length <= limits.cells,
  };
}
