import { expect, it } from 'vitest';
import { isOnItsWay } from './provenance.ts';

const NOON = new Date('2026-11-22T17:00:00Z');

it.each([
  ['long since', null, false],
  ['shown this morning', '2026-11-22T11:00:00.000Z', false],
  ['shown right now', '2026-11-22T17:00:00.000Z', false],
  ['shown in a moment', '2026-11-22T17:00:00.001Z', true],
  ['shown tomorrow', '2026-11-23T11:00:00.000Z', true],
])('%s', (_, visibleAt, expected) => {
  expect(isOnItsWay({ origin: 'request', visibleAt }, NOON)).toBe(expected);
});
