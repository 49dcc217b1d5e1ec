import { expect, it } from 'vitest';
import { sheetAddress, sheetDayOf, writtenDay } from './sheet-address.ts';

it.each([
  [{}, undefined, undefined],
  [{ 'etat-au': '' }, undefined, undefined],
  [{ 'etat-au': '2026-01-05' }, '2026-01-05', '2026-01-05'],
  [{ 'etat-au': '2026-02-30' }, undefined, '2026-02-30'],
  [{ 'etat-au': 2026 }, undefined, '2026'],
])('reads %j', (address, day, written) => {
  expect([sheetDayOf(address), writtenDay(address)]).toEqual([day, written]);
});

it('writes a day, and today as nothing', () => {
  expect(sheetAddress('2026-01-05')).toEqual({ 'etat-au': '2026-01-05' });
  expect(sheetAddress(undefined)).toEqual({});
});
