import { expect, it } from 'vitest';
import type { Matrix } from '#contract/matrix/matrix.schema.ts';
import { narrowMatrix, readMatrix } from './narrow-matrix.ts';

const matrix: Matrix = {
  contacts: ['a', 'b', 'c'].map((id) => ({ id, firstName: id, lastName: id, functions: [] })),
  files: ['Béton Orléans', 'Charpente Œuvrée', 'Béton Sainte-Foy'].map((name, place) => ({
    id: `${place}`,
    name,
    kind: 'employer',
  })),
  cells: [
    [0, 0, 'write'],
    [1, 0, 'read'],
    [1, 2, 'read'],
  ],
  complete: true,
};
const read = readMatrix(matrix);

const narrow = (part: Partial<Parameters<typeof narrowMatrix>[1]>) =>
  narrowMatrix(read, { contacts: undefined, files: '', view: undefined, ...part });

function drawn({ contacts, files, stateAt }: ReturnType<typeof narrowMatrix>) {
  return contacts.map(({ id }, row) => [id, ...files.map((_, column) => stateAt(row, column) ?? '')]);
}

it('shows everything unless narrowed', () => {
  expect(drawn(narrow({}))).toEqual([
    ['a', 'write', '', ''],
    ['b', 'read', '', 'read'],
    ['c', '', '', ''],
  ]);
});

it('finds files by words of their names, accents ignored', () => {
  expect(narrow({ files: 'BETON' }).files.map(({ name }) => name)).toEqual([
    'Béton Orléans',
    'Béton Sainte-Foy',
  ]);
  expect(narrow({ files: 'foy beton' }).files.map(({ name }) => name)).toEqual(['Béton Sainte-Foy']);
  expect(narrow({ files: 'oeuvree' }).files.map(({ name }) => name)).toEqual(['Charpente Œuvrée']);
  expect(drawn(narrow({ files: 'foy' }))).toEqual([
    ['a', ''],
    ['b', 'read'],
    ['c', ''],
  ]);
});

it('counts as covered what others cover, whoever is looked for', () => {
  const found = narrow({ contacts: new Set(['c']), view: 'holes' });
  expect(found.files.map(({ name }) => name)).toEqual(['Charpente Œuvrée']);
  expect(drawn(found)).toEqual([['c', '']]);
});

it('says nothing of places it does not have', () => {
  const { stateAt } = narrow({ files: 'foy' });
  expect(stateAt(1, 1)).toBeUndefined();
  expect(stateAt(7, 0)).toBeUndefined();
});
