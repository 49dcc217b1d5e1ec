import { looksLikeFormula } from './formula-cell.ts';
import type { Bytes } from './stream-of.ts';

/** Excel reads UTF-8 only behind it. */
const BYTE_ORDER_MARK = '\uFEFF';

/** RFC 4180 in UTF-8: lines end by CR LF, quotes are doubled, and no cell is taken for a formula. */
export async function* csvFile(
  head: readonly string[],
  pages: AsyncIterable<ReadonlyArray<readonly string[]>>,
): AsyncGenerator<Bytes> {
  const encoder = new TextEncoder();
  yield encoder.encode(`${BYTE_ORDER_MARK}${csvLine(head)}`);
  for await (const rows of pages) if (rows.length > 0) yield encoder.encode(rows.map(csvLine).join(''));
}

function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(text: string): string {
  const safe = looksLikeFormula(text) ? `'${text}` : text;
  return /["\r\n,;\t']|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
