import { expect, it } from 'vitest';
import { readSeedOptions } from './read-seed-options.ts';

it('reads the world and its size, in any order', () => {
  const words = ['--authorizations', '1000000', '--world', 'very-large'];
  expect(readSeedOptions(words)).toEqual({ authorizations: 1_000_000 });
  expect(readSeedOptions(['--world', 'very-large'])).toEqual({ authorizations: 50_000 });
});

it.each([
  [[]],
  [['--world']],
  [['--world', 'firm']],
  [['--size', '3']],
  [['--world', 'very-large', '--authorizations', 'many']],
  [['--world', 'very-large', '--authorizations', '2000000']],
])('refuses %j in one line', (words) => {
  expect(() => readSeedOptions(words)).toThrow(/^[^\n]+$/);
});
