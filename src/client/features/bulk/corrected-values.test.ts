import { expect, it } from 'vitest';
import { correctedRows } from './corrected-rows.ts';
import { correctedValues } from './corrected-values.ts';

const TODAY = '2026-03-10';

const grant = (contactId: string, fileId: string) => ({
  act: {
    kind: 'grant' as const,
    contactId,
    person: null,
    newContactId: null,
    fileId,
    function: 'authorized-individual' as const,
    startOn: '2026-04-01',
    endOn: '2026-12-31',
    subjects: [
      { subject: 'monthly-report' as const, right: 'write' as const },
      { subject: 'profile' as const, right: 'read' as const },
    ],
  },
});

it('asks again for what was refused, as it was typed', () => {
  const lines = [grant('a', 'x'), grant('a', 'y'), grant('b', 'x')];
  expect(correctedRows(lines)).toMatchObject({
    rows: { list: 'contacts', ids: ['a', 'b'] },
    act: 'deleguer',
  });
  expect(correctedValues(lines, 'deleguer', TODAY)).toMatchObject({
    files: 'some',
    fileIds: ['x', 'y'],
    startOn: '2026-04-01',
    endOn: '2026-12-31',
    noEnd: false,
    narrows: true,
    writes: ['monthly-report'],
    reads: ['profile'],
  });
});

it('keeps a last day that is still to come, and takes one that has passed for « dès maintenant »', () => {
  const end = (lastDay: string) => [
    { act: { kind: 'end' as const, contactId: 'a', scope: 'all' as const, ids: [], lastDay } },
  ];
  expect(correctedValues(end('2026-05-01'), 'retirer', TODAY)).toMatchObject({
    when: 'day',
    lastDay: '2026-05-01',
  });
  expect(correctedValues(end('2026-03-09'), 'retirer', TODAY)).toMatchObject({ when: 'now', lastDay: '' });
});
