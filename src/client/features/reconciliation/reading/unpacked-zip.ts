const LOCAL_HEAD = 30;
const CENTRAL_HEAD = 46;
const CENTRAL_MARK = 0x02014b50;
const END_MARK = 0x06054b50;
const END_HEAD = 22;
const DEFLATED = 8;
/** Bytes unpacked at the most: a file made to fill the memory stops there. */
const MAX_UNPACKED = 200 * 1024 * 1024;

interface Entry {
  readonly name: Uint8Array;
  readonly bytes: Uint8Array;
}

/**
 * The same archive with nothing compressed in it. The reader of workbooks unpacks large parts in workers made of text, which the
 * page's policy refuses; unpacked by the browser itself beforehand, there is nothing left for them to do. Throws on what is no archive.
 */
export async function unpackedZip(archive: Uint8Array): Promise<ArrayBuffer> {
  const entries: Entry[] = [];
  let total = 0;
  for (const { name, method, packed } of partsOf(archive)) {
    const bytes = method === DEFLATED ? await inflate(packed, MAX_UNPACKED - total) : packed;
    total += bytes.length;
    entries.push({ name, bytes });
  }
  return stored(entries);
}

function* partsOf(archive: Uint8Array) {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  let end = archive.length - END_HEAD;
  while (end >= 0 && view.getUint32(end, true) !== END_MARK) end -= 1;
  if (end < 0) throw new RangeError('no archive');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let done = 0; done < count; done += 1) {
    if (view.getUint32(at, true) !== CENTRAL_MARK) throw new RangeError('bad archive');
    const size = view.getUint32(at + 20, true);
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const start = local + LOCAL_HEAD + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    yield {
      name: archive.slice(at + CENTRAL_HEAD, at + CENTRAL_HEAD + nameLength),
      method: view.getUint16(at + 10, true),
      packed: archive.slice(start, start + size),
    };
    at += CENTRAL_HEAD + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

async function inflate(packed: Uint8Array<ArrayBuffer>, most: number): Promise<Uint8Array> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > most) throw new RangeError('too large');
    parts.push(part.value);
  }
  return joined(parts, length);
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function stored(entries: readonly Entry[]): ArrayBuffer {
  const local: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let at = 0;
  for (const { name, bytes } of entries) {
    const head = headOf(LOCAL_HEAD, 0x04034b50, 18, bytes.length, name.length);
    const entry = headOf(CENTRAL_HEAD, CENTRAL_MARK, 20, bytes.length, name.length);
    new DataView(entry.buffer).setUint32(42, at, true);
    local.push(head, name, bytes);
    central.push(entry, name);
    at += head.length + name.length + bytes.length;
  }
  const length = central.reduce((sum, part) => sum + part.length, 0);
  const end = new Uint8Array(END_HEAD);
  const view = new DataView(end.buffer);
  view.setUint32(0, END_MARK, true);
  view.setUint16(8, entries.length, true);
  view.setUint16(10, entries.length, true);
  view.setUint32(12, length, true);
  view.setUint32(16, at, true);
  return joined([...local, ...central, end], at + length + END_HEAD).buffer;
}

/** The head of an entry, stored: both sizes stand at `sizes`, the length of the name 8 bytes after. */
function headOf(
  length: number,
  mark: number,
  sizes: number,
  size: number,
  name: number,
): Uint8Array<ArrayBuffer> {
  const head = new Uint8Array(length);
  const view = new DataView(head.buffer);
  view.setUint32(0, mark, true);
  view.setUint32(sizes, size, true);
  view.setUint32(sizes + 4, size, true);
  view.setUint16(sizes + 8, name, true);
  return head;
}
