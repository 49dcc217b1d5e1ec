import { screen, waitFor, within } from '@testing-library/react';
import { expect } from 'vitest';
import type { Words } from '#tests/harness/words-of.ts';
import { plain } from './steps.ts';

/** The table of « Contacts de l’organisation », once it holds rows. */
export async function findContactTable(t: Words): Promise<HTMLTableElement> {
  const table = await screen.findByRole<HTMLTableElement>('table', { name: t('contacts:list.title') });
  await waitFor(() => expect(table.tBodies[0]?.querySelector('a')).not.toBeNull());
  return table;
}

/** The cells of a row, without the box to check. */
function cellsOf(row: HTMLTableRowElement | undefined): HTMLTableCellElement[] {
  return [...(row?.cells ?? [])].filter((cell) => cell.querySelector('input[type="checkbox"]') === null);
}

/** The words of each column's head. */
export function headsOf(table: HTMLTableElement): string[] {
  return cellsOf(table.tHead?.rows[0]).map((cell) => plain(cell.textContent));
}

/** Each row by the words of its cells: the name in the first, without the e-mail under it. */
export function rowsOf(table: HTMLTableElement): string[][] {
  const heads = headsOf(table);
  return [...(table.tBodies[0]?.rows ?? [])].map((row) =>
    cellsOf(row).map((cell, column) => {
      const link = cell.querySelector('a');
      if (link || cell.tagName === 'TH') return plain((link ?? cell).textContent);
      // On narrow windows each cell says its column; the style sheet hides that on the others.
      return plain(cell.textContent).slice(heads[column]?.length);
    }),
  );
}

export function namesOf(table: HTMLTableElement): string[] {
  return rowsOf(table).map(([name = '']) => name);
}

/** Waits until the list says how many it found: « 12 résultats ». */
export async function findCount(t: Words, count: number): Promise<void> {
  const said = plain(t('listing:results', { count, shown: String(count) }));
  await waitFor(() => {
    const statuses = screen.getAllByRole('status').map((status) => plain(status.textContent));
    expect(statuses.some((status) => status === said || status.startsWith(`${said}.`))).toBe(true);
  });
}

/** The labelled region above the rows. */
export function toolsOf(t: Words) {
  return within(screen.getByRole('region', { name: t('listing:tools.label') }));
}
