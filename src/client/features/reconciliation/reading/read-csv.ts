import Papa from 'papaparse';
import { checkedRows } from './checked-rows.ts';
import { decodeText } from './decode-text.ts';
import { ListFault } from './list-fault.ts';

/** In the order of how likely they are here, where a header has as many of one as of another. */
const SEPARATORS = [';', '\t', ',', '|'];

/** The rows of a text file, whatever its separator and encoding. Throws `ListFault`. */
export function readCsv(bytes: Uint8Array): string[][] {
  const text = decodeText(bytes);
  if (text.includes('\0')) throw new ListFault('unreadable');
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy', delimiter: separatorOf(text) });
  return checkedRows(data);
}

/** The one that the headers have most of, outside quotes: later lines may say anything. */
function separatorOf(text: string): string {
  const headers = (/\S.*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const counts = SEPARATORS.map((separator) => headers.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ';';
}
