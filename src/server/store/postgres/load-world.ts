import { type Kysely, sql } from 'kysely';
import { foldText } from '#domain/search/fold-text.ts';
import type { WorldData } from '#server/store/world-data.ts';
import { addSecurityEvents } from './accounts/security-events.ts';
import { addAuthorizations } from './authorizations/add-authorizations.ts';
import { addContactRelations } from './contacts/add-contact-relations.ts';
import { addContacts } from './contacts/add-contacts.ts';
import type { Database } from './database.ts';
import { insertRows } from './insert-rows.ts';
import { addOrganisationRelations } from './organisation-relations/add-organisation-relations.ts';
import { addDetails } from './organisations/organisation-details.ts';
import { addRecords } from './records/add-records.ts';

/** Adds everything by sets, inside the transaction given. Accounts come without password: those are the sign-in's own. */
export async function loadWorld(database: Kysely<Database>, data: WorldData): Promise<void> {
  await sql`set local statement_timeout = '5min'`.execute(database);
  await insertRows(
    database,
    'client_files',
    { id: 'uuid', name: 'text', kind: 'text', search_text: 'text' },
    [...data.organisations, ...data.individuals].map(({ id, name, kind }) => ({
      id,
      name,
      kind,
      search_text: foldText(name),
    })),
  );
  await insertRows(database, 'organisations', { id: 'uuid', name: 'text', kind: 'text' }, data.organisations);
  await addDetails(database, data.organisationDetails ?? []);
  await insertRows(
    database,
    'user_account',
    {
      id: 'uuid',
      name: 'text',
      email: 'text',
      first_name: 'text',
      last_name: 'text',
      language: 'text',
      disabled: 'boolean',
      agent: 'boolean',
    },
    data.accounts.map((account) => ({
      ...account,
      name: `${account.firstName} ${account.lastName}`,
      first_name: account.firstName,
      last_name: account.lastName,
    })),
    // The sign-in may have made them already, with their passwords.
    'leave',
  );
  await addOrganisationRelations(database, data.organisationRelations);
  await addContacts(database, data.contacts);
  await addContactRelations(database, data.contactRelations);
  await addAuthorizations(database, data.authorizations);
  await insertRows(
    database,
    'profile_links',
    { organisation_id: 'uuid', id: 'uuid', account_id: 'uuid', contact_id: 'uuid' },
    data.profileLinks.map((link) => ({
      organisation_id: link.organisationId,
      id: link.id,
      account_id: link.accountId,
      contact_id: link.contactId,
    })),
  );
  await addRecords(database, data);
  await addSecurityEvents(database, data.securityEvents ?? []);
}
