import type { AccessReads } from './access-store.ts';
import type { AccountReads, AccountWrites } from './account-store.ts';
import type { AuthorizationReads, AuthorizationWrites } from './authorization-store.ts';
import type { ContactReads, ContactRelationWrites, ContactWrites } from './contact-store.ts';
import type { EmailProofReads, EmailProofWrites } from './email-proof-store.ts';
import type { IdempotencyScope, IdempotencyWrites, KeptAnswer } from './idempotency-store.ts';
import type { HistoryReads, JournalWrites } from './journal-store.ts';
import type { Limits } from './limit-store.ts';
import type { LinkingCodeReads, LinkingCodeWrites } from './linking-code-store.ts';
import type { MatrixReads } from './matrix-store.ts';
import type { OrganisationRelationReads, OrganisationRelationWrites } from './organisation-relation-store.ts';
import type { OrganisationReads } from './organisation-store.ts';
import type { OutboxReads, OutboxWrites } from './outbox-store.ts';
import type { PrivacyReads, PrivacyWrites } from './privacy-store.ts';
import type { ProfileReads, ProfileWrites } from './profile-store.ts';
import type { RecordReads } from './record-store.ts';
import type { ChangeWrites, RequestReads, RequestWrites } from './request-store.ts';
import type { RosterReads } from './roster-store.ts';
import type { SavedViewReads, SavedViewWrites } from './saved-view-store.ts';
import type { SecondFactorReads, SecondFactorWrites } from './second-factor-store.ts';
import type { SecurityEventReads, SecurityEventWrites } from './security-event-store.ts';
import type { WorldData } from './world-data.ts';

/** What can be asked of the store. */
export interface StoreReads {
  readonly access: AccessReads;
  readonly matrix: MatrixReads;
  readonly contacts: ContactReads;
  readonly profiles: ProfileReads;
  readonly authorizations: AuthorizationReads;
  readonly organisations: OrganisationReads;
  readonly organisationRelations: OrganisationRelationReads;
  readonly roster: RosterReads;
  readonly history: HistoryReads;
  readonly savedViews: SavedViewReads;
  readonly requests: RequestReads;
  readonly linkingCodes: LinkingCodeReads;
  readonly outbox: OutboxReads;
  readonly accounts: AccountReads;
  readonly emailProofs: EmailProofReads;
  readonly secondFactors: SecondFactorReads;
  readonly securityEvents: SecurityEventReads;
  readonly records: RecordReads;
  readonly privacy: PrivacyReads;
}

/** What can be asked and changed inside one transaction. */
export interface StoreTransaction extends StoreReads {
  readonly contacts: ContactReads & ContactWrites;
  readonly relations: ContactRelationWrites;
  readonly profiles: ProfileReads & ProfileWrites;
  readonly authorizations: AuthorizationReads & AuthorizationWrites;
  readonly organisationRelations: OrganisationRelationReads & OrganisationRelationWrites;
  readonly savedViews: SavedViewReads & SavedViewWrites;
  readonly requests: RequestReads & RequestWrites;
  readonly changes: ChangeWrites;
  readonly linkingCodes: LinkingCodeReads & LinkingCodeWrites;
  readonly journal: JournalWrites;
  readonly outbox: OutboxReads & OutboxWrites;
  readonly accounts: AccountReads & AccountWrites;
  readonly emailProofs: EmailProofReads & EmailProofWrites;
  readonly secondFactors: SecondFactorReads & SecondFactorWrites;
  readonly securityEvents: SecurityEventReads & SecurityEventWrites;
  readonly privacy: PrivacyReads & PrivacyWrites;
  readonly idempotency: IdempotencyWrites;
}

/**
 * The port to what is kept. Two stores stand behind it, memory and PostgreSQL, and one suite holds both to the same answers.
 * Every method may throw {@link StoreUnavailable}; what would break a rule of the model rejects with {@link StoreRefusal}.
 */
export interface Store extends StoreReads {
  /** Of no transaction: what is counted stays counted though the rest is refused. */
  readonly limits: Limits;
  /** Runs `work` in one transaction: all of it is kept when it resolves, nothing of it when it rejects. */
  write<T>(work: (transaction: StoreTransaction) => Promise<T>): Promise<T>;
  /**
   * Like `write`, guarded by an idempotency key. `work` gets the answer kept under the key within the last 24 hours, if any.
   * While another transaction works under the same key it doesn't wait: it resolves to `running` and does nothing.
   */
  writeOnce<T>(
    scope: IdempotencyScope,
    now: Date,
    work: (transaction: StoreTransaction, kept: KeptAnswer | undefined) => Promise<T>,
  ): Promise<{ readonly running: true } | { readonly running: false; readonly value: T }>;
  /** Whether it holds any organisation at all. */
  isEmpty(): Promise<boolean>;
  /** Adds whole organisations with all they hold, by sets, in one transaction. */
  load(data: WorldData): Promise<void>;
  /** Resolves when the store answers; rejects with {@link StoreUnavailable} otherwise. */
  ping(): Promise<void>;
}

/** The store can't be reached, or has no room: 503 to the caller, never a half-kept change. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

/** What is asked would break a rule of the model (overlapping days, more than the organisation holds): nothing of it is kept. */
export class StoreRefusal extends Error {
  override readonly name = 'StoreRefusal';
}
