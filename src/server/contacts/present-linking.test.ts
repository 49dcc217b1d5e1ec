import { expect, it } from 'vitest';
import type { IssuedCode } from '#domain/linking/linking-code.ts';
import { presentLinking } from './present-linking.ts';

const NOW = new Date('2026-01-10T12:00:00.000Z');
const SENT: IssuedCode = {
  issuedAt: '2026-01-09T12:00:00.000Z',
  expiresAt: '2026-01-23T12:00:00.000Z',
  usedAt: null,
  voidedAt: null,
  mail: 'sent',
};
const EARLIER = '2026-01-10T08:00:00.000Z';

it.each([
  [false, undefined, 'never-sent', null, null],
  [true, undefined, 'linked', null, null],
  [true, { ...SENT, usedAt: EARLIER }, 'linked', EARLIER, null],
  [false, { ...SENT, usedAt: EARLIER }, 'used', EARLIER, null],
  [false, SENT, 'sent', SENT.issuedAt, SENT.expiresAt],
  [false, { ...SENT, mail: 'queued' as const }, 'queued', SENT.issuedAt, SENT.expiresAt],
  [false, { ...SENT, mail: 'dead' as const }, 'bounced', SENT.issuedAt, SENT.expiresAt],
  [false, { ...SENT, voidedAt: EARLIER }, 'voided', EARLIER, null],
  [false, { ...SENT, expiresAt: EARLIER }, 'expired', EARLIER, null],
])('linked %j, newest code %j: %s', (linked, newest, state, at, expiresAt) => {
  expect(presentLinking(linked, newest, NOW)).toEqual({ state, at, expiresAt });
});
