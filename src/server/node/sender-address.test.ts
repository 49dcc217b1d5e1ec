import { expect, test } from 'vitest';
import { senderAddress } from './sender-address.ts';

test.each([
  ['the connection itself', '198.51.100.7', null, 0, '198.51.100.7'],
  ['what the caller wrote is not believed', '198.51.100.7', '203.0.113.9', 0, '198.51.100.7'],
  ['one proxy', '10.0.0.1', '203.0.113.9', 1, '203.0.113.9'],
  ['one proxy, and a caller who lies', '10.0.0.1', '192.0.2.1, 203.0.113.9', 1, '203.0.113.9'],
  ['two proxies', '10.0.0.1', '192.0.2.1, 203.0.113.9, 10.0.0.2', 2, '203.0.113.9'],
  ['a proxy that says nothing', '10.0.0.1', null, 1, '10.0.0.1'],
  ['fewer than there should be', '10.0.0.1', '203.0.113.9', 2, '10.0.0.1'],
  ['nothing at all', undefined, null, 0, null],
])('%s', (_name, remote, forwarded, proxies, expected) => {
  expect(senderAddress(remote, forwarded, proxies)).toBe(expected);
});
