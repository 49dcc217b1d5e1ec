import { looksLikeFormula } from '#domain/export/formula-cell.ts';
import type { Bytes } from './stream-of.ts';
import { CELL_STYLES, SHEET_END, SHEET_START, workbookParts, xmlText } from './xlsx-parts.ts';
import { zipFile } from './zip-file.ts';

type Pages = AsyncIterable<ReadonlyArray<readonly string[]>>;

/** Rows that a sheet can hold, its head not counted. */
const SHEET_ROWS = 1_048_575;
/** Of a column, in characters; a name or an e-mail fits. */
const COLUMN_WIDTH = 28;

/**
 * A workbook written while its rows are read. The rows come first in the file, so that whoever receives it can count
 * them; beyond what a sheet holds, another one follows. Cells are texts: none is a formula.
 */
export function xlsxFile(title: string, head: readonly string[], pages: Pages): AsyncGenerator<Bytes> {
  return zipFile(entriesOf(title, head, pages));
}

async function* entriesOf(title: string, head: readonly string[], pages: Pages) {
  const rest = { rows: pages[Symbol.asyncIterator](), ended: false };
  const names: string[] = [];
  while (!rest.ended) {
    names.push(names.length === 0 ? title : `${title} ${names.length + 1}`);
    yield { name: `xl/worksheets/sheet${names.length}.xml`, parts: sheet(head, rest) };
  }
  for (const [name, text] of workbookParts(names)) yield { name, parts: encoded(text) };
}

interface Rest {
  readonly rows: AsyncIterator<ReadonlyArray<readonly string[]>>;
  ended: boolean;
}

/** One sheet of the rows that are left. */
async function* sheet(head: readonly string[], rest: Rest): AsyncGenerator<Bytes> {
  const columns = `<cols><col min="1" max="${head.length}" width="${COLUMN_WIDTH}" customWidth="1"/></cols>`;
  const top = rowOf(1, head, () => CELL_STYLES.head);
  yield* encoded(`${SHEET_START}${columns}<sheetData>${top}`);
  let count = 0;
  try {
    while (count < SHEET_ROWS) {
      const page = await rest.rows.next();
      if (page.done) {
        rest.ended = true;
        break;
      }
      const first = count + 2;
      count += page.value.length;
      const rows = page.value.map((cells, at) => rowOf(first + at, cells, styleOf));
      if (rows.length > 0) yield* encoded(rows.join(''));
    }
    yield* encoded(SHEET_END);
  } finally {
    // The reader went away: whoever reads the rows is told.
    if (!rest.ended && count < SHEET_ROWS) await rest.rows.return?.();
  }
}

function styleOf(text: string): number {
  return looksLikeFormula(text) ? CELL_STYLES.quoted : CELL_STYLES.plain;
}

/** Rows and cells say where they stand: not every reader counts them. */
function rowOf(number: number, cells: readonly string[], style: (text: string) => number): string {
  const written = cells.map((text, at) => cellOf(`${columnName(at)}${number}`, text, style(text)));
  return `<row r="${number}">${written.join('')}</row>`;
}

function cellOf(place: string, text: string, style: number): string {
  const styled = style === CELL_STYLES.plain ? '' : ` s="${style}"`;
  return `<c r="${place}" t="inlineStr"${styled}><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

/** A to Z, then AA. */
function columnName(at: number): string {
  return `${at < 26 ? '' : columnName(Math.floor(at / 26) - 1)}${String.fromCharCode(65 + (at % 26))}`;
}

async function* encoded(text: string): AsyncGenerator<Bytes> {
  yield new TextEncoder().encode(text);
}
