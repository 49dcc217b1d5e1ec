import type { Migration } from 'kysely';
import { organisationsMigration } from './0001-organisations.ts';
import { accountsMigration } from './0002-accounts.ts';
import { contactsMigration } from './0003-contacts.ts';
import { contactListingsMigration } from './0004-contact-listings.ts';
import { authorizationsMigration } from './0005-authorizations.ts';
import { profilesMigration } from './0006-profiles.ts';
import { journalMigration } from './0007-journal.ts';
import { outboxAndKeysMigration } from './0008-outbox-and-keys.ts';
import { savedViewsMigration } from './0010-saved-views.ts';
import { kindRulesMigration } from './0011-kind-rules.ts';
import { requestsMigration } from './0012-requests.ts';
import { outboxLeasesAndLinkingCodesMigration } from './0013-outbox-leases-and-linking-codes.ts';
import { addressesAndDetailsMigration } from './0014-addresses-and-details.ts';
import { agentsMigration } from './0015-agents.ts';
import { accountProofsMigration } from './0016-account-proofs.ts';
import { limitsAndSecurityEventsMigration } from './0017-limits-and-security-events.ts';
import { recordsForLinkingMigration } from './0018-records-for-linking.ts';
import { privacyMigration } from './0019-privacy.ts';
import { listingsOnceMigration } from './0020-listings-once.ts';
import { journalByIndexMigration } from './0021-journal-by-index.ts';
import { linkingStatesMigration } from './0022-linking-states.ts';
import { rectificationAnswersMigration } from './0023-rectification-answers.ts';
import { journalOfItsOwnerMigration } from './0024-journal-of-its-owner.ts';
import { standingsOfBegunRelationsMigration } from './0025-standings-of-begun-relations.ts';
import { foundByIndexMigration } from './0026-found-by-index.ts';
import { nothingToTellByTimeMigration } from './0027-nothing-to-tell-by-time.ts';

/** Every migration by its name, in order. One that has been released never changes: a new one follows it. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-organisations': organisationsMigration,
  '0002-accounts': accountsMigration,
  '0003-contacts': contactsMigration,
  '0004-contact-listings': contactListingsMigration,
  '0005-authorizations': authorizationsMigration,
  '0006-profiles': profilesMigration,
  '0007-journal': journalMigration,
  '0008-outbox-and-keys': outboxAndKeysMigration,
  '0010-saved-views': savedViewsMigration,
  '0011-kind-rules': kindRulesMigration,
  '0012-requests': requestsMigration,
  '0013-outbox-leases-and-linking-codes': outboxLeasesAndLinkingCodesMigration,
  '0014-addresses-and-details': addressesAndDetailsMigration,
  '0015-agents': agentsMigration,
  '0016-account-proofs': accountProofsMigration,
  '0017-limits-and-security-events': limitsAndSecurityEventsMigration,
  '0018-records-for-linking': recordsForLinkingMigration,
  '0019-privacy': privacyMigration,
  '0020-listings-once': listingsOnceMigration,
  '0021-journal-by-index': journalByIndexMigration,
  '0022-linking-states': linkingStatesMigration,
  '0023-rectification-answers': rectificationAnswersMigration,
  '0024-journal-of-its-owner': journalOfItsOwnerMigration,
  '0025-standings-of-begun-relations': standingsOfBegunRelationsMigration,
  '0026-found-by-index': foundByIndexMigration,
  '0027-nothing-to-tell-by-time': nothingToTellByTimeMigration,
};
