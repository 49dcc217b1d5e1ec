import { BYTE_ORDER_MARK, csvLine } from '#domain/export/csv-line.ts';
import type { Bytes } from './stream-of.ts';

/** RFC 4180 in UTF-8: lines end by CR LF, quotes are doubled, and no cell is taken for a formula. */
export async function* csvFile(
  head: readonly string[],
  pages: AsyncIterable<ReadonlyArray<readonly string[]>>,
): AsyncGenerator<Bytes> {
  const encoder = new TextEncoder();
  yield encoder.encode(`${BYTE_ORDER_MARK}${csvLine(head)}`);
  for await (const rows of pages) if (rows.length > 0) yield encoder.encode(rows.map(csvLine).join(''));
}
