import type { ExportFormat } from '#contract/exports/export.schema.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Is given the parts of a file as they come. */
export type RowCounter = (part: Bytes) => void;

const QUOTE = 0x22;
const LINE_FEED = 0x0a;

/** Tells how many rows, the head not counted, have come so far. */
export function createRowCounter(format: ExportFormat, onRows: (rows: number) => void): RowCounter {
  return format === 'csv' ? countLines(onRows) : countSheetRows(onRows);
}

function countLines(onRows: (rows: number) => void): RowCounter {
  let lines = 0;
  let quoted = false;
  return (part) => {
    for (const byte of part) {
      if (byte === QUOTE) quoted = !quoted;
      else if (byte === LINE_FEED && !quoted) lines += 1;
    }
    onRows(Math.max(0, lines - 1));
  };
}

/** Bytes before the data of the first entry: a fixed head, then the entry's name and extra field. */
const ENTRY_HEAD = 30;
const NAME_LENGTH_AT = 26;
const EXTRA_LENGTH_AT = 28;

/** The sheet is the first entry of the workbook: it is unpacked beside the download, and its rows are counted. */
function countSheetRows(onRows: (rows: number) => void): RowCounter {
  const unpacking = new DecompressionStream('deflate-raw');
  const writer = unpacking.writable.getWriter();
  void countTags(unpacking.readable, onRows);
  let head = new Uint8Array();
  let skipped = false;
  // What follows the sheet isn't for the unpacker, which says so: the count stays where it is.
  const feed = (bytes: Bytes) => void writer.write(bytes).catch(() => undefined);
  return (part) => {
    if (skipped) return feed(part);
    const all = new Uint8Array(head.length + part.length);
    all.set(head);
    all.set(part, head.length);
    head = all;
    if (head.length < ENTRY_HEAD) return;
    const view = new DataView(head.buffer);
    const start = ENTRY_HEAD + view.getUint16(NAME_LENGTH_AT, true) + view.getUint16(EXTRA_LENGTH_AT, true);
    if (head.length < start) return;
    skipped = true;
    feed(head.slice(start));
  };
}

const LESS = 0x3c;
const R = 0x72;

/** `<row>` is the only tag of a sheet that begins with an r; text holds no `<`. */
async function countTags(
  readable: ReadableStream<Uint8Array>,
  onRows: (rows: number) => void,
): Promise<void> {
  const reader = readable.getReader();
  let rows = -1;
  let before = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      for (const byte of part.value) {
        if (before === LESS && byte === R) rows += 1;
        before = byte;
      }
      onRows(Math.max(0, rows));
    }
  } catch {
    // The end of the sheet.
  }
}
