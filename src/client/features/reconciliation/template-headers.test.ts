import { expect, it } from 'vitest';
import { LIST_FIELDS, recogniseColumns } from '#domain/reconciliation/recognise-columns.ts';
import english from '#locales/en/reconciliation.json';
import french from '#locales/fr/reconciliation.json';

it.each([french, english])('recognises the headers of its own models', ({ field }) => {
  for (const name of LIST_FIELDS) expect([name, recogniseColumns([field[name]])]).toEqual([name, [name]]);
});
