import { deflateRawSync } from 'node:zlib';
import { expect, it, vi } from 'vitest';
import { createRowCounter } from './count-rows.ts';

/** In small parts, as a network gives them. */
function feed(format: 'csv' | 'xlsx', bytes: Uint8Array, size: number) {
  const onRows = vi.fn<(rows: number) => void>();
  const count = createRowCounter(format, onRows);
  for (let at = 0; at < bytes.length; at += size) count(Uint8Array.from(bytes.subarray(at, at + size)));
  return onRows;
}

it('counts the lines of a CSV file, but neither its head nor the lines within a cell', () => {
  const bytes = new TextEncoder().encode('\uFEFFNom\r\nÉlo\r\n"a\r\n""b"""\r\n');
  expect(feed('csv', bytes, 3)).toHaveBeenLastCalledWith(2);
});

it('counts the rows of the first sheet of a workbook, and passes over the rest', async () => {
  const sheet = `<sheetData>${'<row><c/></row>'.repeat(501)}</sheetData>`;
  const name = new TextEncoder().encode('xl/worksheets/sheet1.xml');
  const head = Buffer.alloc(30);
  head.writeUInt16LE(name.length, 26);
  const after = Buffer.from('PK\u0007\u0008 and what follows');
  const file = Buffer.concat([head, name, deflateRawSync(sheet), after]);
  const onRows = feed('xlsx', file, 7);
  await vi.waitFor(() => expect(onRows).toHaveBeenLastCalledWith(500));
});
