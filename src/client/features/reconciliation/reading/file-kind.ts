/** `workbook`: XLSX. `protected`: an XLSX under a password. `old`: a workbook of before 2007. Anything else is read as text. */
export type FileKind = 'workbook' | 'protected' | 'old' | 'text';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** What a file is, by its bytes: its name and type are whatever the system made of them. */
export function fileKindOf(bytes: Uint8Array): FileKind {
  if (ZIP.every((byte, place) => bytes[place] === byte)) return 'workbook';
  if (!COMPOUND.every((byte, place) => bytes[place] === byte)) return 'text';
  // Both the old format and an encrypted new one are such containers; the latter holds this stream.
  return new TextDecoder('utf-16le')
    .decode(bytes.slice(0, bytes.length - (bytes.length % 2)))
    .includes('EncryptedPackage')
    ? 'protected'
    : 'old';
}
