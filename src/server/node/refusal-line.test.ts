import { expect, test } from 'vitest';
import { refusalLine } from './refusal-line.ts';

const failure = (message: string, facts: object) => Object.assign(new Error(message), facts);

test.each([
  [
    failure('listen EADDRINUSE', { code: 'EADDRINUSE', syscall: 'listen', port: 4180 }),
    /4180 est déjà pris.*4180 is in use/,
  ],
  [
    failure('listen EACCES', { code: 'EACCES', syscall: 'listen', port: 80 }),
    /80 est réservé.*80 is reserved/,
  ],
  [
    failure('EACCES: permission denied, mkdir', { code: 'EACCES', syscall: 'mkdir' }),
    /permission denied, mkdir/,
  ],
  [new Error('déjà pris / in use\nat somewhere'), /^déjà pris \/ in use$/],
  [new Error('first line\nsecond line'), /first line/],
  ['only a text', /only a text/],
  [undefined, /undefined/],
  [null, /null/],
])('%s is told in one line', (cause, line) => {
  expect(refusalLine(cause)).toMatch(line);
  expect(refusalLine(cause)).not.toMatch(/\n|second line|somewhere/);
});
