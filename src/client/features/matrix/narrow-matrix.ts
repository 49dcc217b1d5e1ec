import type { Matrix } from '#contract/matrix/matrix.schema.ts';
import { type CoverageView, type MatrixPlaces, placesInView } from '#domain/matrix/coverage-view.ts';
import { indexMatrix, type StateAt } from '#domain/matrix/index-matrix.ts';
import { coverageOf, type MatrixCoverage } from '#domain/matrix/matrix.ts';
import { foldText, searchWords } from '#domain/search/fold-text.ts';
import type { ShownMatrix } from './shown-matrix.ts';

/** A matrix made ready to be looked at from all sides. */
export interface ReadMatrix {
  readonly matrix: Matrix;
  readonly stateAt: StateAt;
  readonly coverage: MatrixCoverage;
  /** The files' names, folded. */
  readonly names: readonly string[];
}

export function readMatrix(matrix: Matrix): ReadMatrix {
  const size = { contacts: matrix.contacts.length, files: matrix.files.length };
  return {
    matrix,
    stateAt: indexMatrix(size, matrix.cells),
    coverage: coverageOf(size, matrix.cells),
    names: matrix.files.map(({ name }) => foldText(name)),
  };
}

interface Narrowing {
  /** The contacts to keep; `undefined`: all. What is covered doesn't depend on who is looked for. */
  readonly contacts: ReadonlySet<string> | undefined;
  /** Words of the files' names. */
  readonly files: string;
  readonly view: CoverageView | undefined;
}

/** What is left of a matrix. */
export function narrowMatrix(read: ReadMatrix, { contacts, files, view }: Narrowing): ShownMatrix {
  const { matrix, stateAt, names } = read;
  const words = searchWords(files);
  const found: MatrixPlaces = {
    contacts: placesWhere(matrix.contacts, ({ id }) => contacts?.has(id) ?? true),
    files: placesWhere(names, (name) => words.every((word) => name.includes(word))),
  };
  const places = view ? placesInView(view, found, read) : found;
  return {
    contacts: pick(matrix.contacts, places.contacts),
    files: pick(matrix.files, places.files),
    stateAt(row, column) {
      const [contact, file] = [places.contacts[row], places.files[column]];
      return contact === undefined || file === undefined ? undefined : stateAt(contact, file);
    },
  };
}

function placesWhere<Item>(items: readonly Item[], wanted: (item: Item) => boolean): number[] {
  return items.flatMap((item, place) => (wanted(item) ? [place] : []));
}

function pick<Item>(items: readonly Item[], places: readonly number[]): Item[] {
  return places.flatMap((place) => items[place] ?? []);
}
