import type { RecordKind } from '#domain/linking/record-identifier.ts';
import type { RecordQuestion } from '#domain/linking/record-questions.ts';
import type { Auth } from '#server/auth/auth.ts';
import type { OldCredential, RecordAnswers, RecordHolder } from '#server/store/record-store.ts';
import { answersText } from './answers-text.ts';

/** What is on file about one contact, in clear: only worlds and tests have that. */
export interface ClearRecord extends RecordHolder {
  readonly kind: RecordKind;
  /** Each leads to the contact: a client number, and the former e-mail beside it. */
  readonly identifiers: readonly string[];
  readonly password: string;
  readonly answers: Readonly<Partial<Record<RecordQuestion, string>>>;
}

/** The records as a store may hold them: nothing in clear. Throws for answers that aren't those of the kind. */
export async function hashRecords(
  records: readonly ClearRecord[],
  { hash }: Pick<Auth, 'hash'>,
): Promise<{ readonly oldCredentials: OldCredential[]; readonly recordAnswers: RecordAnswers[] }> {
  const hashed = records.map(async ({ organisationId, contactId, kind, identifiers, password, answers }) => {
    const given = Object.entries(answers).map(([question, answer]) => ({
      question: question as RecordQuestion,
      answer,
    }));
    const text = answersText(kind, given);
    if (text === undefined) throw new RangeError(`answers of ${identifiers[0]} are not those of ${kind}`);
    const [passwordHash, answersHash] = await Promise.all([hash(password), hash(text)]);
    const rows = identifiers.map((identifier) => ({ organisationId, contactId, kind, identifier }));
    return {
      oldCredentials: rows.map((row) => ({ ...row, passwordHash })),
      recordAnswers: rows.map((row) => ({ ...row, answersHash })),
    };
  });
  const all = await Promise.all(hashed);
  return {
    oldCredentials: all.flatMap((one) => one.oldCredentials),
    recordAnswers: all.flatMap((one) => one.recordAnswers),
  };
}
