import { expect, it } from 'vitest';
import type { ClientFileSheet } from '#contract/access-sheets/access-sheet.schema.ts';
import type { AuthorizedSubject, Right } from '#domain/authorization/authorization.ts';
import { coverageOf } from './file-coverage.ts';

type Access = ClientFileSheet['contacts'][number]['subjects'][number];

function access(subject: AuthorizedSubject, right: Right | null): Access {
  const explanation = { right, links: [], broken: null };
  return { subject, held: 'write', delegated: right, undelegableServices: [], explanation };
}

function contact(id: string, subjects: Access[]): ClientFileSheet['contacts'][number] {
  const named = { id, firstName: 'Huong', lastName: 'Tran' };
  return { contact: named, functions: [], linked: true, relations: [], subjects };
}

function holding(given: Access): ClientFileSheet['holdings'][number] {
  return { ...given, startOn: '2024-01-01', endOn: '9999-12-31' };
}

const holdings = [
  access('monthly-report', 'write'),
  access('profile', 'read'),
  access('workforce', 'write'),
].map(holding);

it('finds nobody where nobody may act, even when contacts are recorded', () => {
  expect(coverageOf({ holdings, contacts: [] })).toEqual({
    acting: [],
    uncovered: ['monthly-report', 'profile'],
  });
  const unlinked = contact('a', [access('monthly-report', null)]);
  expect(coverageOf({ holdings, contacts: [unlinked] }).acting).toEqual([]);
});

it('counts those who may act, and says what nobody got; what never passes is nobody’s', () => {
  const first = contact('a', [access('monthly-report', 'read')]);
  const second = contact('b', [access('monthly-report', 'write'), access('profile', null)]);
  const coverage = coverageOf({ holdings, contacts: [first, second] });
  expect(coverage.acting.map((one) => one.contact.id)).toEqual(['a', 'b']);
  expect(coverage.uncovered).toEqual(['profile']);
});

it('leaves out what the organisation no longer holds', () => {
  const gone = { ...access('profile', null), held: null };
  expect(coverageOf({ holdings: [holding(gone)], contacts: [] }).uncovered).toEqual([]);
});
