import type { GridPlace } from './grid-place.ts';

/** The cell that a pointer is on; `undefined` on the headers and beside the cells. */
export function placeOf(target: EventTarget | null): GridPlace | undefined {
  const cell = target instanceof Element ? target.closest('[role="gridcell"]') : null;
  const row = cell?.closest('[role="row"]')?.getAttribute('aria-rowindex');
  const column = cell?.getAttribute('aria-colindex');
  // Counted from 1, headers included.
  return row && column ? { row: Number(row) - 2, column: Number(column) - 2 } : undefined;
}

/** Where the link of a head leads that a pointer is on. */
export function linkOf(target: EventTarget | null): string | undefined {
  return (target instanceof Element ? target.closest('a') : null)?.getAttribute('href') ?? undefined;
}
