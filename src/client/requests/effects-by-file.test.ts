import { expect, it } from 'vitest';
import { effectsByFile } from './effects-by-file.ts';

it('gathers effects by file, in order, each once', () => {
  const profile = { fileId: 'b', subject: 'profile', right: 'read' } as const;
  const report = { fileId: 'a', subject: 'monthly-report', right: 'write' } as const;
  expect(effectsByFile([profile, report, profile, { ...report, fileId: 'b' }])).toEqual([
    {
      fileId: 'b',
      grants: [
        { subject: 'profile', right: 'read' },
        { subject: 'monthly-report', right: 'write' },
      ],
    },
    { fileId: 'a', grants: [{ subject: 'monthly-report', right: 'write' }] },
  ]);
});
