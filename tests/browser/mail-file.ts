import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { ReadMail } from '#tests/harness/read-mail.ts';

/** Where the mails that the SMTP server received are kept, one a line: its process isn't the tests'. */
export type MailFile = string;

export const MAIL_FILE_VARIABLE = 'MANDAT_BROWSER_TEST_MAILS';

/** A mail as it was received, as far as tests read it. */
export interface ReceivedMail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
}

export function keepMail(file: MailFile, { to, headers, text }: ReadMail): undefined {
  const mail: ReceivedMail = { to, subject: headers.get('subject') ?? '', text };
  appendFileSync(file, `${JSON.stringify(mail)}\n`);
}

/** All that was received so far by the SMTP server of this run, the oldest first. */
export function receivedMails(): ReceivedMail[] {
  const file = process.env[MAIL_FILE_VARIABLE];
  if (!file) throw new Error('nothing receives mails: the global setup has not run');
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line) as ReceivedMail);
}
