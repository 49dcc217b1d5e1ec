import type { Right } from '#domain/authorization/authorization.ts';

/** What a cell of « Matrice » shows of a contact in a client's file; no record at all is no cell. */
export const MATRIX_STATES = ['read', 'write', 'undelegable', 'on-its-way'] as const;

export type MatrixState = (typeof MATRIX_STATES)[number];

/** What is known of one contact in one client's file on a day. */
export interface MatrixFacts {
  /** The most that is delegated to the contact there and active; `null`: nothing. */
  readonly right: Right | null;
  /** Something delegated there is applied but not shown yet. */
  readonly onItsWay: boolean;
  /** The contact's relation to the file is active. */
  readonly related: boolean;
  /** The organisation holds there something that passes to delegates. */
  readonly delegable: boolean;
}

/** The cell's state; `undefined` leaves it empty. What is on its way says so rather than what it will be. */
export function matrixStateOf(facts: MatrixFacts): MatrixState | undefined {
  if (facts.onItsWay) return 'on-its-way';
  if (facts.right) return facts.right;
  return facts.related && !facts.delegable ? 'undelegable' : undefined;
}

/** Whether the contact can do something in the file: only « Lecture » and « Écriture » cover. */
export function covers(state: MatrixState | undefined): boolean {
  return state === 'read' || state === 'write';
}

/** A cell as contact's place, file's place and state. */
export type MatrixCell = readonly [contact: number, file: number, state: MatrixState];

/** How well the files are covered, and who covers nothing. */
export interface MatrixCoverage {
  /** Files that nobody covers, by place. */
  readonly holes: readonly number[];
  /** Files that one contact only covers. */
  readonly single: readonly number[];
  /** Contacts without any file. */
  readonly idle: readonly number[];
}

/** Works out the holes of a matrix of so many contacts and files. */
export function coverageOf(
  size: { readonly contacts: number; readonly files: number },
  cells: readonly MatrixCell[],
): MatrixCoverage {
  const byFile = new Array<number>(size.files).fill(0);
  const byContact = new Array<number>(size.contacts).fill(0);
  for (const [contact, file, state] of cells) {
    if (!covers(state)) continue;
    byFile[file] = (byFile[file] ?? 0) + 1;
    byContact[contact] = (byContact[contact] ?? 0) + 1;
  }
  const places = (counts: readonly number[], wanted: number) =>
    counts.flatMap((count, place) => (count === wanted ? [place] : []));
  return { holes: places(byFile, 0), single: places(byFile, 1), idle: places(byContact, 0) };
}
