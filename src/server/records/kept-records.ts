import { readRecordIdentifier } from '#domain/linking/record-identifier.ts';
import { QUESTIONS_OF } from '#domain/linking/record-questions.ts';
import type { Auth } from '#server/auth/auth.ts';
import type { RecordHolder } from '#server/store/record-store.ts';
import type { StoreReads } from '#server/store/store.ts';
import { answersText } from './answers-text.ts';
import type { Records } from './records.ts';

interface Parts {
  readonly store: Pick<StoreReads, 'records'>;
  readonly auth: Pick<Auth, 'verify'>;
}

/** The records of the tables: one look-up and one hashing each time, whatever was typed. */
export function createKeptRecords({ store, auth }: Parts): Records {
  return {
    async findByPassword(kind, typed, password) {
      const known = await store.records.credential(kind, readRecordIdentifier(kind, typed) ?? '');
      const right = await auth.verify(password, known?.passwordHash);
      return known && right ? holderOf(known) : undefined;
    },
    questionsFor: async (kind) => QUESTIONS_OF[kind],
    async findByAnswers(kind, typed, answers) {
      const known = await store.records.answers(kind, readRecordIdentifier(kind, typed) ?? '');
      const right = await auth.verify(answersText(kind, answers) ?? '', known?.answersHash);
      return known && right ? holderOf(known) : undefined;
    },
  };
}

function holderOf({ organisationId, contactId }: RecordHolder): RecordHolder {
  return { organisationId, contactId };
}
