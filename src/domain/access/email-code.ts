/** Single-use codes by e-mail (reliability, section 4). */
export const EMAIL_CODE_LENGTH = 8;
export const EMAIL_CODE_MINUTES = 10;
export const EMAIL_CODE_TRIES = 5;
/** The least time between two mails to an address, in seconds; and how many in an hour. */
export const EMAIL_CODE_PAUSE_SECONDS = 60;
/** What a code proves. One lives per purpose and address. */
export const EMAIL_CODE_PURPOSES = [
  'sign-up',
  'password-reset',
  'email-change-current',
  'email-change-new',
] as const;

export type EmailCodePurpose = (typeof EMAIL_CODE_PURPOSES)[number];

/** A code as it was typed: digits, with spaces and hyphens where the reader likes them. `undefined` when it can't be one. */
export function readEmailCode(typed: string): string | undefined {
  const digits = typed.normalize('NFKC').replace(/[\s\-‑–]/gu, '');
  return /^\d{8}$/.test(digits) ? digits : undefined;
}
