import { MAX_LINES } from '#contract/requests/request-content.schema.ts';
import { ListFault } from './list-fault.ts';

export type Rows = readonly (readonly string[])[];

/** Columns that a list may have; beyond, it isn't one. */
const MAX_COLUMNS = 100;

/** Rows that say something, each as long as the longest. Throws `ListFault`. */
export function checkedRows(rows: Rows): string[][] {
  const said = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  if (said.length === 0) throw new ListFault('empty');
  // One of them holds the headers.
  if (said.length > MAX_LINES + 1) throw new ListFault('too-many-lines');
  const width = Math.max(...said.map((row) => row.length));
  if (width > MAX_COLUMNS) throw new ListFault('unreadable');
  return said.map((row) => Array.from({ length: width }, (_, place) => row[place] ?? ''));
}
