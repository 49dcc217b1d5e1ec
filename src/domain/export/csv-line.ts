import { looksLikeFormula } from './formula-cell.ts';

/** Excel reads UTF-8 only behind it. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** One line of RFC 4180: ends by CR LF, quotes are doubled, and no cell is taken for a formula. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(text: string): string {
  const safe = looksLikeFormula(text) ? `'${text}` : text;
  return /["\r\n,;\t']|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
