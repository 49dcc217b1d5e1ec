import { looksLikeFormula } from './formula-cell.ts';
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
  const top = rowOf(head.map((text) => cellOf(text, CELL_STYLES.head)));
  yield* encoded(`${SHEET_START}${columns}<sheetData>${top}`);
  let count = 0;
  try {
    while (count < SHEET_ROWS) {
      const page = await rest.rows.next();
      if (page.done) {
        rest.ended = true;
        break;
      }
      count += page.value.length;
      if (page.value.length > 0) yield* encoded(page.value.map(textRow).join(''));
    }
    yield* encoded(SHEET_END);
  } finally {
    // The reader went away: whoever reads the rows is told.
    if (!rest.ended && count < SHEET_ROWS) await rest.rows.return?.();
  }
}

function textRow(cells: readonly string[]): string {
  return rowOf(
    cells.map((text) => cellOf(text, looksLikeFormula(text) ? CELL_STYLES.quoted : CELL_STYLES.plain)),
  );
}

function rowOf(cells: readonly string[]): string {
  return `<row>${cells.join('')}</row>`;
}

function cellOf(text: string, style: number): string {
  const styled = style === CELL_STYLES.plain ? '' : ` s="${style}"`;
  return `<c t="inlineStr"${styled}><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

async function* encoded(text: string): AsyncGenerator<Bytes> {
  yield new TextEncoder().encode(text);
}
