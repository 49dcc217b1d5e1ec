import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { faultOf } from './list-fault.ts';
import { readListFile } from './read-list-file.ts';

const HEAD = ['Prénom', 'Nom', 'Courriel'];
const HUONG = ['Thị Hương', 'Nguyễn', 'huong@cabinet.example'];
const ELO = ['Élodie', 'Côté', 'elo@cabinet.example'];

const file = (...parts: BlobPart[]) => new File(parts, 'liste.csv');
const faultIn = (given: File) => readListFile(given).then(() => undefined, faultOf);

describe('a text file', () => {
  it.each([';', ',', '\t'])('separated by %j', async (separator) => {
    const text = [HEAD, ELO].map((row) => row.join(separator)).join('\r\n');
    expect(await readListFile(file(text))).toEqual([HEAD, ELO]);
  });

  it('in UTF-8, with a mark or without', async () => {
    const text = [HEAD, HUONG].map((row) => row.join(';')).join('\n');
    expect(await readListFile(file('\uFEFF', text))).toEqual([HEAD, HUONG]);
    expect(await readListFile(file(text))).toEqual([HEAD, HUONG]);
  });

  it('in windows-1252', async () => {
    // Letters of Latin 1 have the same numbers there.
    const bytes = Uint8Array.from([HEAD, ELO].map((row) => row.join(';')).join('\r\n'), (letter) =>
      letter.charCodeAt(0),
    );
    expect(await readListFile(file(bytes))).toEqual([HEAD, ELO]);
  });

  it('in UTF-16, as Excel writes « Texte Unicode »', async () => {
    const text = `\uFEFF${[HEAD, HUONG].map((row) => row.join('\t')).join('\r\n')}`;
    expect(await readListFile(file(new Uint8Array(Buffer.from(text, 'utf16le'))))).toEqual([HEAD, HUONG]);
  });

  it('with separators and line ends within quotes, empty lines and short ones', async () => {
    const text = 'Nom;Note\r\n"Roy; Loïc";"a\nb"\r\n;\r\nCôté\r\n';
    expect(await readListFile(file(text))).toEqual([
      ['Nom', 'Note'],
      ['Roy; Loïc', 'a\nb'],
      ['Côté', ''],
    ]);
  });
});

describe('a file that can’t be taken', () => {
  it.each<[string, File, string]>([
    ['no bytes', file(''), 'empty'],
    ['blank lines', file('\r\n ; \r\n'), 'empty'],
    ['a picture', file(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])), 'unreadable'],
    ['a broken archive', file(Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3])), 'unreadable'],
    ['too many lines', file('a@b.example\n'.repeat(10_002)), 'too-many-lines'],
    ['an old workbook', file(compound('Workbook')), 'old-excel'],
    ['a workbook under a password', file(compound('EncryptedPackage')), 'password-protected'],
  ])('%s', async (_, given, fault) => {
    expect(await faultIn(given)).toBe(fault);
  });

  it('takes 10,000 lines under their headers', async () => {
    expect(await readListFile(file(`Courriel\n${'a@b.example\n'.repeat(10_000)}`))).toHaveLength(10_001);
  });
});

it('reads the first sheet of a workbook, however large', async () => {
  const rows = Array.from({ length: 4_000 }, (_, place) => [
    `Prénom ${place}`,
    'Côté',
    `${4_000_000 + place}`,
  ]);
  const read = await readListFile(file(workbook([['Prénom', 'Nom', 'No client'], ...rows])));
  expect(read).toHaveLength(4_001);
  expect(read.at(-1)).toEqual(['Prénom 3999', 'Côté', '4003999']);
});

/** The container of old and of encrypted workbooks, with the name of a stream in it. */
function compound(stream: string): Uint8Array<ArrayBuffer> {
  const head = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  return new Uint8Array([...head, ...Buffer.from(stream, 'utf16le')]);
}

function workbook(rows: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const cell = (text: string) =>
    /^\d+$/.test(text) ? `<c><v>${text}</v></c>` : `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const place = (xml: string, row: number) =>
    xml.replace('<c', `<c r="${String.fromCharCode(65 + (row % 26))}`);
  const lines = rows.map((cells, row) => {
    const drawn = cells.map((text, column) =>
      place(cell(text), column).replace(/r="(\w)/, `r="$1${row + 1}"`),
    );
    return `<row r="${row + 1}">${drawn.join('')}</row>`;
  });
  return zipped({
    'xl/workbook.xml': `<workbook xmlns:r="${type}"><sheets><sheet name="Feuille 1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${type}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${lines.join('')}</sheetData></worksheet>`,
  });
}

/** An archive, deflated as spreadsheets write it. */
function zipped(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const [path, text] of Object.entries(files)) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(text);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(Buffer.byteLength(text), 22);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(Buffer.byteLength(text), 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    local.push(head, name, packed);
    central.push(entry, name);
    at += head.length + name.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...local, directory, end]));
}
