/** Crockford's base 32 without I, L, O, U: nothing that is read for something else. */
export const LINKING_CODE_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Fifty bits (reliability, section 4). */
export const LINKING_CODE_LENGTH = 10;

export const LINKING_CODE_TRIES = 10;

/** Days that a code lives unless a setting says otherwise (1 to 30). */
export const LINKING_CODE_DAYS = 14;

/** As mails and screens show it: « 7KQ2M-XW94D ». */
export function groupLinkingCode(code: string): string {
  return `${code.slice(0, LINKING_CODE_LENGTH / 2)}-${code.slice(LINKING_CODE_LENGTH / 2)}`;
}

/** What was typed, as the code was made: any case, with or without its hyphen and spaces, and O, I, L read as 0 and 1. */
export function readLinkingCode(typed: string): string | undefined {
  const text = typed.toUpperCase().replace(/[\s\u00a0\u2010-\u2015-]/g, '');
  const code = text.replace(/O/g, '0').replace(/[IL]/g, '1');
  const readable =
    code.length === LINKING_CODE_LENGTH && [...code].every((one) => LINKING_CODE_ALPHABET.includes(one));
  return readable ? code : undefined;
}

/** Where the credentials of somebody stand who hasn't linked. */
const UNLINKED_STATES = [
  'never-sent',
  'queued',
  'sent',
  'delivered',
  'bounced',
  'used',
  'expired',
  'voided',
] as const;

/** Where a contact's linking credentials stand, as the responsable sees it: never the code itself. */
export const LINKING_STATES = ['linked', ...UNLINKED_STATES] as const;

export type LinkingState = (typeof LINKING_STATES)[number];

/** How a mail fares: in the outbox, handed over, known to have arrived or to have been refused, or given up. */
export const MAIL_STATES = ['queued', 'sent', 'delivered', 'bounced', 'dead'] as const;

export type MailState = (typeof MAIL_STATES)[number];

/** A code that was issued, as it is kept. The code itself isn't: an HMAC of it is, elsewhere. */
export interface IssuedCode {
  readonly issuedAt: string;
  readonly expiresAt: string;
  readonly usedAt: string | null;
  readonly voidedAt: string | null;
  readonly mail: MailState;
}

/** « Liaison », as a filter: `never` stands for all who haven't linked, wherever their codes stand. */
export const LINKED_VALUES = ['linked', 'never', ...UNLINKED_STATES] as const;

export type LinkedValue = (typeof LINKED_VALUES)[number];

/** Whether somebody in that state is among those asked for. */
export function isLinkedAs(values: readonly LinkedValue[], state: LinkingState): boolean {
  return values.includes(state) || (state !== 'linked' && values.includes('never'));
}

/** The state of the newest code of a contact at that instant. */
export function linkingStateOf(linked: boolean, newest: IssuedCode | null, now: Date): LinkingState {
  if (linked) return 'linked';
  if (newest === null) return 'never-sent';
  if (newest.usedAt !== null) return 'used';
  if (newest.voidedAt !== null) return 'voided';
  if (Date.parse(newest.expiresAt) <= now.getTime()) return 'expired';
  return newest.mail === 'dead' ? 'bounced' : newest.mail;
}
