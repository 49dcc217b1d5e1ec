import type { StateAt } from './index-matrix.ts';
import { covers, type MatrixCoverage } from './matrix.ts';

/** What one looks for in a matrix: files nobody covers, files on one person only, contacts without any. */
export const COVERAGE_VIEWS = ['holes', 'single', 'idle'] as const satisfies ReadonlyArray<
  keyof MatrixCoverage
>;

export type CoverageView = (typeof COVERAGE_VIEWS)[number];

/** Places of contacts and files, in order. */
export interface MatrixPlaces {
  readonly contacts: readonly number[];
  readonly files: readonly number[];
}

/**
 * Narrows the places to what a view is about: its files, with, for those on one person only, the persons they rest
 * on; or its contacts.
 */
export function placesInView(
  view: CoverageView,
  places: MatrixPlaces,
  { coverage, stateAt }: { readonly coverage: MatrixCoverage; readonly stateAt: StateAt },
): MatrixPlaces {
  const wanted = new Set(coverage[view]);
  if (view === 'idle') return { ...places, contacts: places.contacts.filter((place) => wanted.has(place)) };
  const files = places.files.filter((place) => wanted.has(place));
  if (view === 'holes') return { ...places, files };
  const contacts = places.contacts.filter((contact) => files.some((file) => covers(stateAt(contact, file))));
  return { contacts, files };
}
