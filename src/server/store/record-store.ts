import type { RecordKind } from '#domain/linking/record-identifier.ts';

/** Whose an identifier of the former services is: the contact that the record names. */
export interface RecordHolder {
  readonly organisationId: string;
  readonly contactId: string;
}

/** Access to the former online services. One identifier leads to one contact. */
export interface OldCredential extends RecordHolder {
  readonly kind: RecordKind;
  /** As `readRecordIdentifier` gives it. */
  readonly identifier: string;
  readonly passwordHash: string;
}

/** What the body has on file to recognise a contact by: its answers, hashed together. */
export interface RecordAnswers extends RecordHolder {
  readonly kind: RecordKind;
  readonly identifier: string;
  readonly answersHash: string;
}

export interface RecordReads {
  credential(kind: RecordKind, identifier: string): Promise<OldCredential | undefined>;
  answers(kind: RecordKind, identifier: string): Promise<RecordAnswers | undefined>;
}
