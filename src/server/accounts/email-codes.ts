import type { CodeSent } from '#contract/accounts/email-code.schema.ts';
import {
  EMAIL_CODE_LENGTH,
  EMAIL_CODE_MINUTES,
  EMAIL_CODE_PAUSE_SECONDS,
  type EmailCodePurpose,
  readEmailCode,
} from '#domain/access/email-code.ts';
import type { Dependencies } from '#server/dependencies.ts';
import type { LinkingCodes } from '#server/linking/linking-codes.ts';
import { outgoingMail } from '#server/mail/outgoing-mail.ts';
import type { EmailProof } from '#server/store/email-proof-store.ts';
import type { OutgoingMail } from '#server/store/outbox-store.ts';
import type { StoreTransaction } from '#server/store/store.ts';
import { limitOf } from './account-limits.ts';

const MINUTE = 60_000;

/** Eight digits, each number as likely as any other. */
function newEmailCode(): string {
  const numbers = 10 ** EMAIL_CODE_LENGTH;
  const fair = Math.floor(2 ** 32 / numbers) * numbers;
  for (;;) {
    const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
    if (number < fair) return String(number % numbers).padStart(EMAIL_CODE_LENGTH, '0');
  }
}

/** What is kept of a code; what can't be a code is hashed all the same. */
export function emailCodeHash(
  codes: LinkingCodes,
  id: string,
  purpose: EmailCodePurpose,
  typed: string,
): Promise<string> {
  return codes.hash(`email-code ${purpose} ${id}`, readEmailCode(typed) ?? '');
}

/** Whether a mail with a code may leave for the address now: one a minute, five an hour. */
export async function mayMail(
  { store, codes }: Pick<Dependencies, 'store' | 'codes'>,
  email: string,
  now: Date,
): Promise<boolean> {
  const limits = [
    await limitOf(codes, 'mail of a minute', email),
    await limitOf(codes, 'mail of an hour', email),
  ];
  return (await store.limits.take(limits, now)).allowed;
}

/** Makes a code for the proof, voids what else lived for its address (whether there was any), and queues the mail. */
export async function sendCode(
  transaction: Pick<StoreTransaction, 'emailProofs' | 'outbox'>,
  codes: LinkingCodes,
  proof: EmailProof,
  now: Date,
): Promise<boolean> {
  const [code, mailId] = [newEmailCode(), crypto.randomUUID()];
  const [codeHash, sealed] = await Promise.all([
    emailCodeHash(codes, proof.id, proof.purpose, code),
    codes.seal(mailId, code),
  ]);
  const expiresAt = new Date(now.getTime() + EMAIL_CODE_MINUTES * MINUTE);
  const voided = await transaction.emailProofs.issue(proof.id, proof.purpose, {
    codeHash,
    issuedAt: now,
    expiresAt,
  });
  await transaction.outbox.queue([mailFor(proof, mailId, sealed, now)]);
  return voided;
}

/** The code, or what the address is told instead: the answer, and the work, are the same. */
function mailFor({ email, details }: EmailProof, id: string, sealed: string, now: Date): OutgoingMail {
  const { firstName, language, mail } = details;
  const common = { id, organisationId: null, to: email, language, now };
  if (mail === 'known') return outgoingMail({ ...common, template: 'account-known', values: { firstName } });
  if (mail === 'unknown') return outgoingMail({ ...common, template: 'account-unknown', values: {} });
  const values = { firstName, minutes: String(EMAIL_CODE_MINUTES) };
  return outgoingMail({ ...common, template: 'account-code', values, sealed });
}

/** The same answer whether a mail left or not. */
export function codeSent({ id, email }: Pick<EmailProof, 'id' | 'email'>, now: Date): CodeSent {
  const after = (ms: number) => new Date(now.getTime() + ms).toISOString();
  return {
    id,
    email,
    expiresAt: after(EMAIL_CODE_MINUTES * MINUTE),
    resendAt: after(EMAIL_CODE_PAUSE_SECONDS * 1000),
  };
}
