import type { IssuedCode } from '#domain/linking/linking-code.ts';

/** Whether a contact's newest code can still be used. */
export function isLiveCode(newest: IssuedCode | undefined, now: Date): boolean {
  if (!newest || newest.usedAt !== null || newest.voidedAt !== null) return false;
  return Date.parse(newest.expiresAt) > now.getTime();
}
