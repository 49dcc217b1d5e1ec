import { expect, test } from 'vitest';
import { placeOf } from './account-limits.ts';

test.each([
  [null, 'here'],
  ['198.51.100.7', '198.51.100.7'],
  ['::ffff:198.51.100.7', '198.51.100.7'],
  ['2001:DB8:0:12:aaaa:bbbb:cccc:dddd', '2001:db8:0:12'],
  ['2001:db8:0:12::1', '2001:db8:0:12'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['::1', '0:0:0:0'],
])('%s is at %s', (address, place) => {
  expect(placeOf(address)).toBe(place);
});
