import { keepInTab, readFromTab } from '#client/forms/kept-in-tab.ts';
import { type CodeSent, codeSentSchema } from '#contract/accounts/email-code.schema.ts';

/** What a code was sent for. */
type Purpose = 'sign-up' | 'password-reset' | 'email-change';

/** The code that was sent, while one fetches it: phones reload a page that was left for the mails. No code and no password is kept. */
export function readKeptCode(purpose: Purpose): CodeSent | undefined {
  return codeSentSchema.safeParse(readFromTab(purpose)).data;
}

/** Undefined: it served, or isn't wanted any more. Where storage is closed, the step holds until the page is left. */
export function keepCode(purpose: Purpose, sent: CodeSent | undefined): void {
  keepInTab(purpose, sent ?? null);
}
