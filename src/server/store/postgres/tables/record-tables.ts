import type { RecordKind } from '#domain/linking/record-identifier.ts';

export interface OldCredentialTable {
  organisation_id: string;
  contact_id: string;
  kind: RecordKind;
  identifier: string;
  password_hash: string;
}

export interface RecordAnswersTable {
  organisation_id: string;
  contact_id: string;
  kind: RecordKind;
  identifier: string;
  answers_hash: string;
}
