import { readSheet } from 'read-excel-file/universal';
import { checkedRows } from './checked-rows.ts';
import { unpackedZip } from './unpacked-zip.ts';

/** The rows of the first sheet of a workbook, as text. Throws `ListFault`, and anything on what is no workbook. */
export async function readWorkbook(bytes: Uint8Array): Promise<string[][]> {
  const rows = await readSheet(await unpackedZip(bytes), { parseNumber: (text: string) => text });
  return checkedRows(rows.map((row) => row.map(cellText)));
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}
