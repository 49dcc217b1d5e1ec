import type {
  EmailProofTable,
  LimitCounterTable,
  RecoveryCodeTable,
  SecondFactorTable,
  SecurityEventTable,
} from './tables/account-proof-tables.ts';
import type {
  UserAccountTable,
  UserCredentialTable,
  UserSessionTable,
  UserVerificationTable,
} from './tables/account-tables.ts';
import type { AuthorizationFileTable, AuthorizationTable } from './tables/authorization-table.ts';
import type { ContactListingTable, ContactRelationTable, ContactTable } from './tables/contact-tables.ts';
import type { LinkingCodeTable } from './tables/linking-code-table.ts';
import type {
  ClientFileTable,
  OrganisationDetailsTable,
  OrganisationRelationTable,
  OrganisationTable,
} from './tables/organisation-tables.ts';
import type { OutboxTable } from './tables/outbox-table.ts';
import type { IncidentTable, RectificationTable } from './tables/privacy-tables.ts';
import type { CurrentProfileTable, ProfileLinkTable } from './tables/profile-tables.ts';
import type { OldCredentialTable, RecordAnswersTable } from './tables/record-tables.ts';
import type { RequestLineTable, RequestTable } from './tables/request-tables.ts';
import type { SavedViewTable } from './tables/saved-view-table.ts';
import type { IdempotencyKeyTable, JournalEntryTable } from './tables/write-tables.ts';

/** The tables, as Kysely types its queries. */
export interface Database {
  client_files: ClientFileTable;
  organisations: OrganisationTable;
  organisation_details: OrganisationDetailsTable;
  organisation_relations: OrganisationRelationTable;
  contacts: ContactTable;
  contact_relations: ContactRelationTable;
  contact_listings: ContactListingTable;
  authorizations: AuthorizationTable;
  authorization_files: AuthorizationFileTable;
  user_account: UserAccountTable;
  user_session: UserSessionTable;
  user_credential: UserCredentialTable;
  user_verification: UserVerificationTable;
  email_proofs: EmailProofTable;
  second_factors: SecondFactorTable;
  recovery_codes: RecoveryCodeTable;
  limit_counters: LimitCounterTable;
  security_events: SecurityEventTable;
  profile_links: ProfileLinkTable;
  current_profiles: CurrentProfileTable;
  journal_entries: JournalEntryTable;
  outbox: OutboxTable;
  linking_codes: LinkingCodeTable;
  saved_views: SavedViewTable;
  requests: RequestTable;
  request_lines: RequestLineTable;
  old_credentials: OldCredentialTable;
  record_answers: RecordAnswersTable;
  rectifications: RectificationTable;
  incidents: IncidentTable;
  idempotency_keys: IdempotencyKeyTable;
}
