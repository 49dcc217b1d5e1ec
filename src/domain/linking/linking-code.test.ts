import { describe, expect, test } from 'vitest';
import {
  groupLinkingCode,
  type IssuedCode,
  LINKING_CODE_ALPHABET,
  linkingStateOf,
  readLinkingCode,
} from './linking-code.ts';
import { groupLinkingIdentifier, readLinkingIdentifier } from './linking-identifier.ts';

const NOW = new Date('2026-11-22T15:00:00Z');

test('its letters are never taken for one another', () => {
  expect(LINKING_CODE_ALPHABET).toHaveLength(32);
  expect(LINKING_CODE_ALPHABET).not.toMatch(/[ILOU]/);
});

test('is shown in two groups of five, its identifier in three of three', () => {
  expect(groupLinkingCode('7KQ2MXW94D')).toBe('7KQ2M-XW94D');
  expect(groupLinkingIdentifier('7KQ2MXW94')).toBe('7KQ-2MX-W94');
});

test.each(['7KQ2M-XW94D', '7kq2mxw94d', ' 7KQ2M XW94D ', '7KQ2M\u2011XW94D', '7KQ2M\u00a0XW94D'])(
  'reads « %s »',
  (typed) => {
    expect(readLinkingCode(typed)).toBe('7KQ2MXW94D');
  },
);

test('reads what looks like a figure as the figure', () => {
  expect(readLinkingCode('oO0iI-1lL22')).toBe('0001111122');
  expect(readLinkingIdentifier('o0i-1l2-345')).toBe('001112345');
});

test.each(['', '7KQ2M-XW94', '7KQ2M-XW94DD', '7KQ2M-XW94U', '7KQ2M-XW94É'])('refuses « %s »', (typed) => {
  expect(readLinkingCode(typed)).toBeUndefined();
  expect(readLinkingIdentifier(typed.slice(0, 8))).toBeUndefined();
});

describe('where the credentials stand', () => {
  const sent: IssuedCode = {
    issuedAt: '2026-11-20T15:00:00Z',
    expiresAt: '2026-12-04T15:00:00Z',
    usedAt: null,
    voidedAt: null,
    mail: 'sent',
  };

  test.each([
    ['linked', true, sent],
    ['linked', true, null],
    ['never-sent', false, null],
    ['queued', false, { ...sent, mail: 'queued' }],
    ['sent', false, sent],
    ['delivered', false, { ...sent, mail: 'delivered' }],
    ['bounced', false, { ...sent, mail: 'bounced' }],
    ['bounced', false, { ...sent, mail: 'dead' }],
    ['used', false, { ...sent, usedAt: '2026-11-21T15:00:00Z' }],
    ['voided', false, { ...sent, voidedAt: '2026-11-21T15:00:00Z' }],
    ['expired', false, { ...sent, expiresAt: NOW.toISOString() }],
  ] as const)('%s', (state, linked, newest) => {
    expect(linkingStateOf(linked, newest, NOW)).toBe(state);
  });
});
