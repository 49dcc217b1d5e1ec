import { describe, expect, it } from 'vitest';
import { RIGHTS } from '#domain/authorization/authorization.ts';
import {
  coverageOf,
  covers,
  MATRIX_STATES,
  type MatrixCell,
  type MatrixFacts,
  matrixStateOf,
} from './matrix.ts';

const BOTH = [true, false];

const everything: MatrixFacts[] = [...RIGHTS, null].flatMap((right) =>
  BOTH.flatMap((onItsWay) =>
    BOTH.flatMap((related) => BOTH.map((delegable) => ({ right, onItsWay, related, delegable }))),
  ),
);

describe('matrixStateOf', () => {
  it.each(everything)('says one thing of %o', (facts) => {
    const state = matrixStateOf(facts);
    if (facts.onItsWay) expect(state).toBe('on-its-way');
    else if (facts.right !== null) expect(state).toBe(facts.right);
    else expect(state).toBe(facts.related && !facts.delegable ? 'undelegable' : undefined);
  });

  it('reaches every state', () => {
    expect(new Set(everything.map(matrixStateOf))).toEqual(new Set([...MATRIX_STATES, undefined]));
  });
});

it('only « Lecture » and « Écriture » cover', () => {
  expect(MATRIX_STATES.filter(covers)).toEqual(['read', 'write']);
  expect(covers(undefined)).toBe(false);
});

describe('coverageOf', () => {
  const size = { contacts: 3, files: 4 };
  const cells: MatrixCell[] = [
    [0, 0, 'read'],
    [1, 0, 'write'],
    [0, 1, 'write'],
    [1, 2, 'on-its-way'],
    [2, 3, 'undelegable'],
  ];

  it('finds the files nobody covers, those on one person only, and the contacts without any', () => {
    expect(coverageOf(size, cells)).toEqual({ holes: [2, 3], single: [1], idle: [2] });
  });

  it('takes a matrix without any cell', () => {
    expect(coverageOf(size, [])).toEqual({ holes: [0, 1, 2, 3], single: [], idle: [0, 1, 2] });
    expect(coverageOf({ contacts: 0, files: 0 }, [])).toEqual({ holes: [], single: [], idle: [] });
  });
});
