import type { Delivery } from './mail-delivery.ts';

interface SmtpError {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
  readonly response?: string;
}

/** Commands whose refusal is about this mail; that of any other (sign-in, greeting) is about us, and may be put right. */
const ABOUT_THE_MAIL = /^(RCPT TO|DATA)/;

const LONGEST_REASON = 200;

/** What an error of the transport means: 5xx at RCPT or DATA refuses the mail for good, all else may pass another time. */
export function smtpFailure(error: unknown): Delivery {
  const { code = '', command = '', responseCode = 0, response = '' } = (error ?? {}) as SmtpError;
  const reason = reasonOf(response, code, error);
  // 503 is about the order of our commands, not about the mail.
  const permanent = responseCode >= 500 && responseCode !== 503;
  const forGood = permanent && (ABOUT_THE_MAIL.test(command) || code === 'EMESSAGE');
  return { result: forGood ? 'refused' : 'later', reason };
}

function reasonOf(response: string, code: string, error: unknown): string {
  const said = response || code || (error instanceof Error ? error.name : 'unknown');
  return said.replace(/\s+/g, ' ').slice(0, LONGEST_REASON);
}
