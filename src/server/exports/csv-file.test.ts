import { expect, it } from 'vitest';
import { csvFile } from './csv-file.ts';

async function textOf(head: string[], ...pages: string[][][]): Promise<string> {
  async function* given() {
    yield* pages;
  }
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let text = '';
  for await (const part of csvFile(head, given())) text += decoder.decode(part, { stream: true });
  return text;
}

it('starts with the mark of UTF-8, and ends each line by CR LF', async () => {
  expect(await textOf(['Nom', 'Prénom'], [['Côté', 'Élo']], [], [['Roy', '']])).toBe(
    '\uFEFFNom,Prénom\r\nCôté,Élo\r\nRoy,\r\n',
  );
});

it.each([
  ['a "b"', '"a ""b"""'],
  ['Roy, Anaïs', '"Roy, Anaïs"'],
  ['a\nb', '"a\nb"'],
  ['a;b', '"a;b"'],
  [' a ', '" a "'],
])('quotes %j', async (cell, written) => {
  expect(await textOf(['h'], [[cell]])).toBe(`\uFEFFh\r\n${written}\r\n`);
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])('neutralises %j', async (cell) => {
  expect(await textOf(['h'], [[cell]])).toBe(`\uFEFFh\r\n"'${cell}"\r\n`);
});
