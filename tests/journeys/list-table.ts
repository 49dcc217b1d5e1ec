import { screen, waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import { plain } from './steps.ts';

/** A table by its caption, once it holds rows. */
export async function findTable(caption: string): Promise<HTMLTableElement> {
  const table = await screen.findByRole<HTMLTableElement>('table', { name: caption });
  await waitFor(() => expect(cellsOf(table, 0)).not.toEqual([]));
  return table;
}

/** The words of each column's head; the column of the boxes to check has none. */
export function columnHeadsOf(table: HTMLTableElement): string[] {
  return withoutBoxes(table.tHead?.rows[0]).map((cell) => plain(cell.textContent));
}

/** The words of one column, row by row; the first is 0. */
export function cellsOf(table: HTMLTableElement, column: number): string[] {
  const head = columnHeadsOf(table)[column] ?? '';
  // Skeletons have no row header.
  const rows = [...(table.tBodies[0]?.rows ?? [])].filter((row) => row.querySelector('th[scope="row"]'));
  return rows.map((row) => wordsOf(withoutBoxes(row)[column], head));
}

function withoutBoxes(row: HTMLTableRowElement | undefined): HTMLTableCellElement[] {
  return [...(row?.cells ?? [])].filter((cell) => cell.querySelector('input[type="checkbox"]') === null);
}

/** On narrow windows each cell but the row header says its column; the style sheet hides that on the others. */
function wordsOf(cell: HTMLTableCellElement | undefined, head: string): string {
  const text = plain(cell?.textContent);
  return cell?.tagName === 'TD' && text.startsWith(head) ? text.slice(head.length) : text;
}
