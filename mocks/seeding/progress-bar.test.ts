import { expect, it } from 'vitest';
import { progressBar } from './progress-bar.ts';

const plain = (text: string) => text.replace(/\s+/g, ' ');

it('grows from nothing to the whole, and never beyond', () => {
  expect(plain(progressBar(0, 1_000_000))).toBe(`[${'.'.repeat(30)}] 0 % 0 / 1 000 000`);
  expect(plain(progressBar(500_000, 1_000_000))).toContain(`[${'#'.repeat(15)}${'.'.repeat(15)}] 50 %`);
  expect(plain(progressBar(999_999, 1_000_000))).toContain(' 99 %');
  expect(progressBar(7, 5)).toContain('#'.repeat(30));
  expect(progressBar(0, 0)).toContain('100 %');
});
