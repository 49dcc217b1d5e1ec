import { crc32 } from './crc-32.ts';
import { deflated } from './deflated.ts';
import type { Bytes } from './stream-of.ts';

interface ZipEntry {
  /** ASCII. */
  readonly name: string;
  readonly parts: AsyncGenerator<Bytes>;
}

/** Sizes and checksum follow the data; the name is UTF-8. */
const FLAGS = 0x0808;
const DEFLATE = 8;
/** 1980-01-01: no file tells when it was made, so equal contents are equal files. */
const TIME_AND_DATE = [0, 0x0021] as const;
const LIMIT = 0xffffffff;

/** A ZIP file written while its entries are made: no entry is ever whole in memory. Throws beyond 4 GB (no ZIP64). */
export async function* zipFile(entries: AsyncIterable<ZipEntry>): AsyncGenerator<Bytes> {
  const directory: Bytes[] = [];
  let offset = 0;
  for await (const { name, parts } of entries) {
    const begins = offset;
    const nameBytes = new TextEncoder().encode(name);
    const sums = { crc: 0, size: 0, packed: 0 };
    const head = joined(
      fields([4, 0x04034b50], ...method(0, 0, 0), [2, nameBytes.length], [2, 0]),
      nameBytes,
    );
    yield head;
    for await (const part of deflated(measured(parts, sums))) {
      sums.packed += part.length;
      yield part;
    }
    const { crc, size, packed } = sums;
    const descriptor = fields([4, 0x08074b50], [4, crc], [4, packed], [4, size]);
    yield descriptor;
    offset += head.length + packed + descriptor.length;
    if (Math.max(offset, size) > LIMIT) throw new RangeError('the file would be larger than 4 GB');
    const place = fields([2, nameBytes.length], [2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, begins]);
    const record = fields([4, 0x02014b50], [2, 20], ...method(crc, packed, size));
    directory.push(joined(record, place, nameBytes));
  }
  const records = joined(...directory);
  const counts = fields([2, directory.length], [2, directory.length], [4, records.length], [4, offset]);
  yield joined(records, fields([4, 0x06054b50], [2, 0], [2, 0]), counts, fields([2, 0]));
}

/** Version, flags, method, time, checksum and sizes: the same in both headers of an entry. */
function method(crc: number, packed: number, size: number): Field[] {
  const [time, date] = TIME_AND_DATE;
  return [
    [2, 20],
    [2, FLAGS],
    [2, DEFLATE],
    [2, time],
    [2, date],
    [4, crc],
    [4, packed],
    [4, size],
  ];
}

async function* measured(
  parts: AsyncGenerator<Bytes>,
  sums: { crc: number; size: number },
): AsyncGenerator<Bytes> {
  for await (const part of parts) {
    sums.crc = crc32(part, sums.crc);
    sums.size += part.length;
    yield part;
  }
}

type Field = readonly [size: 2 | 4, value: number];

/** Numbers of two or four bytes, the lowest byte first. */
function fields(...given: readonly Field[]): Bytes {
  return Uint8Array.from(
    given.flatMap(([size, value]) => Array.from({ length: size }, (_, at) => (value >>> (8 * at)) & 0xff)),
  );
}

function joined(...parts: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
