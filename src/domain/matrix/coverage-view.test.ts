import { describe, expect, it } from 'vitest';
import { placesInView } from './coverage-view.ts';
import { indexMatrix } from './index-matrix.ts';
import { coverageOf, MATRIX_STATES, type MatrixCell } from './matrix.ts';

const size = { contacts: 3, files: 4 };
const cells: MatrixCell[] = [
  [0, 0, 'read'],
  [1, 0, 'write'],
  [0, 1, 'write'],
  [1, 1, 'undelegable'],
  [1, 2, 'on-its-way'],
];
const read = { coverage: coverageOf(size, cells), stateAt: indexMatrix(size, cells) };
const all = { contacts: [0, 1, 2], files: [0, 1, 2, 3] };

describe('indexMatrix', () => {
  it('gives back each cell, and nothing elsewhere', () => {
    for (let contact = 0; contact < size.contacts; contact += 1) {
      for (let file = 0; file < size.files; file += 1) {
        const cell = cells.find(([ofContact, ofFile]) => ofContact === contact && ofFile === file);
        expect(read.stateAt(contact, file)).toBe(cell?.[2]);
      }
    }
  });

  it('knows every state', () => {
    const stateAt = indexMatrix(
      { contacts: 1, files: MATRIX_STATES.length },
      MATRIX_STATES.map((state, file) => [0, file, state] as const),
    );
    expect(MATRIX_STATES.map((_, file) => stateAt(0, file))).toEqual([...MATRIX_STATES]);
  });
});

describe('placesInView', () => {
  it('keeps everybody beside the files that nobody covers', () => {
    expect(placesInView('holes', all, read)).toEqual({ contacts: [0, 1, 2], files: [2, 3] });
  });

  it('keeps the persons whom the files on one person only rest on', () => {
    expect(placesInView('single', all, read)).toEqual({ contacts: [0], files: [1] });
  });

  it('keeps every file beside the contacts without any', () => {
    expect(placesInView('idle', all, read)).toEqual({ contacts: [2], files: [0, 1, 2, 3] });
  });

  it('narrows further what is narrowed already', () => {
    expect(placesInView('single', { contacts: [1, 2], files: [0, 1] }, read)).toEqual({
      contacts: [],
      files: [1],
    });
    expect(placesInView('holes', { contacts: [1], files: [0, 3] }, read)).toEqual({
      contacts: [1],
      files: [3],
    });
  });
});
