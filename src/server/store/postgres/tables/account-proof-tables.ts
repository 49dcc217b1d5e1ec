import type { Generated } from 'kysely';
import type { EmailCodePurpose } from '#domain/access/email-code.ts';
import type { SecurityEventKind, SecurityEventMethod } from '#domain/access/security-event.ts';
import type { ProofDetails } from '#server/store/email-proof-store.ts';
import type { Computed, Json } from './column-kinds.ts';

export interface EmailProofTable {
  id: string;
  purpose: EmailCodePurpose;
  email: string;
  account_id: string | null;
  details: Json<ProofDetails>;
  started_at: Date;
  ends_at: Date;
  code_hash: string | null;
  issued_at: Date | null;
  expires_at: Date | null;
  tries: Generated<number>;
  used_at: Date | null;
  voided_at: Date | null;
}

export interface SecondFactorTable {
  account_id: string;
  sealed_seed: string;
  started_at: Date;
  confirmed_at: Date | null;
  last_step: Generated<number>;
}

export interface RecoveryCodeTable {
  account_id: string;
  code_hash: string;
  used_at: Date | null;
}

export interface LimitCounterTable {
  key: string;
  count: number;
  ends_at: Date;
}

/** Append only. */
export interface SecurityEventTable {
  sequence: Computed<number>;
  id: string;
  at: Date;
  kind: SecurityEventKind;
  method: SecurityEventMethod | null;
  account_id: string | null;
  organisation_id: string | null;
  contact_id: string | null;
  address: string | null;
  trace_id: string;
}
