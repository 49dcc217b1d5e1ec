import type {
  UserAccountTable,
  UserCredentialTable,
  UserSessionTable,
  UserVerificationTable,
} from './tables/account-tables.ts';
import type { AuthorizationTable } from './tables/authorization-table.ts';
import type { ContactListingTable, ContactRelationTable, ContactTable } from './tables/contact-tables.ts';
import type { OrganisationRelationTable, OrganisationTable } from './tables/organisation-tables.ts';
import type { CurrentProfileTable, ProfileLinkTable } from './tables/profile-tables.ts';
import type { IdempotencyKeyTable, JournalEntryTable, OutboxTable } from './tables/write-tables.ts';

/** The tables, as Kysely types its queries. */
export interface Database {
  organisations: OrganisationTable;
  organisation_relations: OrganisationRelationTable;
  contacts: ContactTable;
  contact_relations: ContactRelationTable;
  contact_listings: ContactListingTable;
  authorizations: AuthorizationTable;
  user_account: UserAccountTable;
  user_session: UserSessionTable;
  user_credential: UserCredentialTable;
  user_verification: UserVerificationTable;
  profile_links: ProfileLinkTable;
  current_profiles: CurrentProfileTable;
  journal_entries: JournalEntryTable;
  outbox: OutboxTable;
  idempotency_keys: IdempotencyKeyTable;
}
