import type { JournalSubject } from '#server/store/journal-store.ts';
import type { Computed, Json } from './column-kinds.ts';

/** Append only; the database numbers and chains the lines of each organisation. */
export interface JournalEntryTable {
  organisation_id: string;
  sequence: Computed<number>;
  at: Date;
  account_id: string;
  profile_id: string;
  action: string;
  subject_type: JournalSubject;
  subject_id: string;
  before: Json<Record<string, unknown>>;
  after: Json<Record<string, unknown>>;
  trace_id: string;
  /** The request it came through. */
  request_id: string | null;
  /** `hash` of the line before, 32 zero bytes for the first. */
  previous_hash: Computed<Uint8Array>;
  hash: Computed<Uint8Array>;
}

export interface IdempotencyKeyTable {
  organisation_id: string;
  account_id: string;
  key: string;
  fingerprint: string;
  status: number;
  headers: Json<Record<string, string>>;
  body: string | null;
  kept_at: Date;
}
