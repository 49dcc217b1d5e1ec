import { expect, it } from 'vitest';
import { changesByFile, linesByContact, type PreviewedLine } from './lines-by-contact.ts';

function line(number: number, contactId: string, more: Partial<PreviewedLine> = {}): PreviewedLine {
  return { number, contactId, firmId: null, refusal: null, notes: [], gained: [], lost: [], ...more };
}

const effect = (fileId: string, subject: 'profile' | 'workforce', right: 'read' | 'write') => ({
  contactId: 'a',
  fileId,
  subject,
  right,
});

it('puts the lines of one contact together', () => {
  const groups = linesByContact([line(1, 'a'), line(2, 'b'), line(3, 'a')]);
  expect(groups.map(({ contactId, lines }) => [contactId, lines.map(({ number }) => number)])).toEqual([
    ['a', [1, 3]],
    ['b', [2]],
  ]);
});

it('tells what changes file by file: lost before gained, writing before reading, each subject once', () => {
  const changes = changesByFile([
    line(1, 'a', {
      relations: [{ change: 'added', fileId: 'f', function: 'staff-member', endOn: '9999-12-31' }],
      gained: [
        effect('f', 'profile', 'read'),
        effect('f', 'workforce', 'write'),
        effect('g', 'profile', 'read'),
      ],
    }),
    line(2, 'a', { lost: [effect('f', 'profile', 'write')], gained: [effect('f', 'profile', 'read')] }),
  ]);
  expect(changes.map(({ fileId }) => fileId)).toEqual(['f', 'g']);
  expect(changes[0]?.relations).toHaveLength(1);
  expect(changes[0]?.effects).toEqual([
    { change: 'lost', right: 'write', subjects: ['profile'] },
    { change: 'gained', right: 'write', subjects: ['workforce'] },
    { change: 'gained', right: 'read', subjects: ['profile'] },
  ]);
});
