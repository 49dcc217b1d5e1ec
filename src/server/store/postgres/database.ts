import type {
  UserAccountTable,
  UserCredentialTable,
  UserSessionTable,
  UserVerificationTable,
} from './tables/account-tables.ts';
import type { AuthorizationFileTable, AuthorizationTable } from './tables/authorization-table.ts';
import type { ContactListingTable, ContactRelationTable, ContactTable } from './tables/contact-tables.ts';
import type {
  ClientFileTable,
  OrganisationRelationTable,
  OrganisationTable,
} from './tables/organisation-tables.ts';
import type { CurrentProfileTable, ProfileLinkTable } from './tables/profile-tables.ts';
import type { SavedViewTable } from './tables/saved-view-table.ts';
import type { IdempotencyKeyTable, JournalEntryTable, OutboxTable } from './tables/write-tables.ts';

/** The tables, as Kysely types its queries. */
export interface Database {
  client_files: ClientFileTable;
  organisations: OrganisationTable;
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
  profile_links: ProfileLinkTable;
  current_profiles: CurrentProfileTable;
  journal_entries: JournalEntryTable;
  outbox: OutboxTable;
  saved_views: SavedViewTable;
  idempotency_keys: IdempotencyKeyTable;
}
