import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cursor, readCursor, writeCursor } from './cursor.ts';
import { Refusal } from './refusal.ts';

const cursor: Cursor = {
  start: 25,
  side: 'after',
  order: 'contact-asc',
  values: [0, 'Bélanger-Côté, Anaïs 😀'],
  id: '6f9619ff-8b86-4d01-b42d-00cf4fc964ff',
};

const SHAPE = ['number', 'string'] as const;

function written(value: unknown): string {
  return Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
}

test('a cursor reads back as it was written, whatever the name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), fc.nat(100_000_000), (text, start) => {
      const one = { ...cursor, values: [3, text.replaceAll('\0', '')], start };
      expect(readCursor(writeCursor(one), cursor.order, SHAPE)).toEqual(one);
    }),
    { seed: 20_261_122 },
  );
});

test('it is safe in an address, and not longer than the contract allows', () => {
  expect(writeCursor(cursor)).toMatch(/^[\w-]+$/);
  // Names of contacts, at their longest, in characters of three bytes.
  expect(writeCursor({ ...cursor, values: [0, '中'.repeat(400)] }).length).toBeLessThanOrEqual(2000);
});

test.each([
  ['of another order', writeCursor({ ...cursor, order: 'contact-desc' })],
  ['empty', ''],
  ['not in base 64', '%%%'],
  ['cut short', writeCursor(cursor).slice(0, -6)],
  ['longer by a piece', `${writeCursor(cursor)}AAAA`],
  ['not UTF-8', Buffer.from([0xff, 0xfe, 0x7b]).toString('base64url')],
  ['not JSON', written('{"start":')],
  ['a list', written([cursor])],
  ['null', written(null)],
  ['with another field', written({ ...cursor, organisationId: cursor.id })],
  ['with a field less', written({ ...cursor, values: undefined })],
  ['with a value less', written({ ...cursor, values: [0] })],
  ['with values of other kinds', written({ ...cursor, values: ['x', 0] })],
  ['with a start below zero', written({ ...cursor, start: -1 })],
  ['with a start that is no whole number', written({ ...cursor, start: 1.5 })],
  ['with a start beyond any list', written({ ...cursor, start: 1e12 })],
  ['with a rank beyond any', written({ ...cursor, values: [1e9, ''] })],
  ['with an id that is none', written({ ...cursor, id: "'; drop table contacts; --" })],
  ['with an unknown side', written({ ...cursor, side: 'around' })],
  ['with a name too long', written({ ...cursor, values: [0, 'x'.repeat(501)] })],
  ['with a name that no database keeps', written({ ...cursor, values: [0, 'a\0b'] })],
  ['with half of a character', written(`${JSON.stringify(cursor).slice(0, -1)},"values":[0,"\\ud83d"]}`)],
])('a cursor %s is refused', (_name, text) => {
  expect(() => readCursor(text, cursor.order, SHAPE)).toThrow(new Refusal('cursor-invalid'));
});

test('any other text is refused, never a fault', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      expect(() => readCursor(text, cursor.order, SHAPE)).toThrow(Refusal);
    }),
    { seed: 20_261_122, numRuns: 300 },
  );
});
