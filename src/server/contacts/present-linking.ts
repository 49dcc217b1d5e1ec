import type { Linking } from '#contract/contacts/contact.schema.ts';
import { type IssuedCode, linkingStateOf } from '#domain/linking/linking-code.ts';

/** Where the linking credentials of a contact stand at that instant, by its newest code: never the code itself. */
export function presentLinking(linked: boolean, newest: IssuedCode | undefined, now: Date): Linking {
  const state = linkingStateOf(linked, newest ?? null, now);
  if (!newest) return { state, at: null, expiresAt: null };
  switch (state) {
    case 'linked':
    case 'used':
      return { state, at: newest.usedAt, expiresAt: null };
    case 'voided':
      return { state, at: newest.voidedAt, expiresAt: null };
    case 'expired':
      return { state, at: newest.expiresAt, expiresAt: null };
    default:
      return { state, at: newest.issuedAt, expiresAt: newest.expiresAt };
  }
}
