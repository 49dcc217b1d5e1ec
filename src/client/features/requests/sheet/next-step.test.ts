import { expect, it } from 'vitest';
import { isSeenAtOnce, nextStep } from './next-step.ts';

const APPLIED = '2026-01-05T15:00:00.000Z';
const NEXT_DAY = '2026-01-06T15:00:00.000Z';

it.each([
  ['applied', null, 'applied-at-once'],
  ['applied', APPLIED, 'applied-at-once'],
  ['applied', NEXT_DAY, 'applied'],
  ['partly-applied', APPLIED, 'partly-applied'],
  ['submitted', null, 'submitted'],
] as const)('%s, visible from %s: says %s', (state, visibleAt, step) => {
  expect(nextStep({ form: 'add-relation', state, appliedAt: APPLIED, visibleAt })).toBe(step);
});

it('says who looks at what an organisation tells of itself', () => {
  const request = { state: 'in-review', appliedAt: null, visibleAt: null } as const;
  expect(nextStep({ ...request, form: 'manage-organisation' })).toBe('matter-in-review');
  expect(nextStep({ ...request, form: 'add-relation' })).toBe('in-review');
});

it('is not seen at once while it is not applied, when the tables lag', () => {
  expect(isSeenAtOnce({ appliedAt: null, visibleAt: NEXT_DAY })).toBe(false);
});
