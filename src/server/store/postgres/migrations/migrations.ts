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
};
