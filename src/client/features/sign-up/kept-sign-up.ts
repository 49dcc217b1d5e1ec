import { type CodeSent, codeSentSchema } from '#contract/accounts/email-code.schema.ts';

const KEY = 'mandat.sign-up';

/** The code that was sent, while one fetches it: phones reload a page that was left for the mails. No password is ever kept. */
export function readKeptSignUp(): CodeSent | undefined {
  try {
    return codeSentSchema.safeParse(JSON.parse(sessionStorage.getItem(KEY) ?? 'null')).data;
  } catch {
    return undefined;
  }
}

/** Storage may be closed: the step then holds until the page is left. */
export function keepSignUp(sent: CodeSent | undefined): void {
  try {
    if (sent) sessionStorage.setItem(KEY, JSON.stringify(sent));
    else sessionStorage.removeItem(KEY);
  } catch {}
}
