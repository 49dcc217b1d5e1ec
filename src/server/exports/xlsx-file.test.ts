import { inflateRawSync } from 'node:zlib';
import { expect, it, vi } from 'vitest';
import { crc32 } from './crc-32.ts';
import { xlsxFile } from './xlsx-file.ts';

async function bytesOf(parts: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const part of parts) all.push(part);
  return Buffer.concat(all);
}

async function* pages(...rows: string[][][]) {
  yield* rows;
}

/** The entries as the directory at the end tells them, each held against its own header, sizes and checksum. */
function entriesOf(zip: Buffer): Map<string, string> {
  const end = zip.length - 22;
  expect(zip.readUInt32LE(end)).toBe(0x06054b50);
  const entries = new Map<string, string>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    expect(zip.readUInt32LE(at)).toBe(0x02014b50);
    const [crc, packed, size] = [16, 20, 24].map((place) => zip.readUInt32LE(at + place)) as [
      number,
      number,
      number,
    ];
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const local = zip.readUInt32LE(at + 42);
    expect(zip.readUInt32LE(local)).toBe(0x04034b50);
    expect(zip.toString('utf8', local + 30, local + 30 + nameLength)).toBe(name);
    const data = local + 30 + nameLength;
    const text = inflateRawSync(zip.subarray(data, data + packed));
    expect([text.length, crc32(text)]).toEqual([size, crc]);
    expect(zip.readUInt32LE(data + packed)).toBe(0x08074b50);
    entries.set(name, text.toString('utf8'));
    at += 46 + nameLength;
  }
  expect(at).toBe(end);
  return entries;
}

it('is a workbook whose parts name each other', async () => {
  const entries = entriesOf(await bytesOf(xlsxFile('Contacts', ['Nom'], pages([['Bélanger-Côté']]))));
  expect([...entries.keys()].sort()).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
  ]);
  expect(entries.get('xl/workbook.xml')).toContain('<sheet name="Contacts" sheetId="1" r:id="rId1"/>');
  expect(entries.get('[Content_Types].xml')).toContain('PartName="/xl/worksheets/sheet1.xml"');
  const sheet = entries.get('xl/worksheets/sheet1.xml') ?? '';
  expect(sheet.match(/<row r=/g)).toHaveLength(2);
  expect(sheet).toContain('<t xml:space="preserve">Bélanger-Côté</t>');
});

it('holds texts only: marked up, without what XML cannot say, quoted where they look like formulas', async () => {
  const cells = ['a<b>&"c"', 'x\u0000y\u000b', '=1+1', '_x0041_', '\ud83d'];
  const entries = entriesOf(await bytesOf(xlsxFile('T', cells, pages([cells]))));
  const sheet = (entries.get('xl/worksheets/sheet1.xml') ?? '').split('<row ')[2] ?? '';
  expect(sheet).toContain('a&lt;b&gt;&amp;&quot;c&quot;');
  expect(sheet).toContain('>xy</t>');
  expect(sheet).toContain('<c r="C2" t="inlineStr" s="2"><is><t xml:space="preserve">=1+1</t>');
  expect(sheet).toContain('>_x005F_x0041_</t>');
  expect(sheet).not.toContain('<f>');
});

it('asks for rows only while it is read, and lets go of them when its reader goes away', async () => {
  let asked = 0;
  const closed = vi.fn();
  async function* endless() {
    try {
      for (;;) {
        asked += 1;
        yield Array.from({ length: 100 }, (_, at) => [`${Math.sin(asked * 100 + at)}`]);
      }
    } finally {
      closed();
    }
  }
  const file = xlsxFile('T', ['n'], endless());
  for (let part = 0; part < 5; part += 1) await file.next();
  expect(asked).toBeLessThan(1000);
  await file.return(undefined);
  await vi.waitFor(() => expect(closed).toHaveBeenCalled());
});
