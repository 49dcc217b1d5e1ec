import { type Kysely, sql } from 'kysely';
import { searchTextOf } from '#domain/contact/contact.ts';
import type { WorldData } from '#server/store/world-data.ts';
import type { Database } from './database.ts';
import { insertRows } from './insert-rows.ts';

const PERIOD = { start_on: 'date', end_on: 'date' };

/** Adds everything by sets, inside the transaction given. Accounts come without password: those are the sign-in's own. */
export async function loadWorld(database: Kysely<Database>, data: WorldData): Promise<void> {
  await sql`set local statement_timeout = '5min'`.execute(database);
  await insertRows(database, 'organisations', { id: 'uuid', name: 'text', kind: 'text' }, data.organisations);
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
  await insertRows(
    database,
    'organisation_relations',
    { file_id: 'uuid', id: 'uuid', organisation_id: 'uuid', ...PERIOD },
    data.organisationRelations.map((relation) => ({
      file_id: relation.fileId,
      id: relation.id,
      organisation_id: relation.organisationId,
      start_on: relation.startOn,
      end_on: relation.endOn,
    })),
  );
  await loadContacts(database, data);
  await insertRows(
    database,
    'authorizations',
    {
      organisation_id: 'uuid',
      id: 'uuid',
      file_id: 'uuid',
      contact_id: 'uuid',
      subject: 'text',
      right: 'text',
      ...PERIOD,
    },
    data.authorizations.map((one) => ({
      organisation_id: one.organisationId,
      id: one.id,
      file_id: one.fileId,
      contact_id: one.contactId,
      subject: one.subject,
      right: one.right,
      start_on: one.startOn,
      end_on: one.endOn,
    })),
  );
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
}

async function loadContacts(database: Kysely<Database>, data: WorldData): Promise<void> {
  await insertRows(
    database,
    'contacts',
    {
      organisation_id: 'uuid',
      id: 'uuid',
      first_name: 'text',
      last_name: 'text',
      email: 'text',
      language: 'text',
      phones: 'jsonb',
      client_number: 'text',
      version: 'integer',
      search_text: 'text',
    },
    data.contacts.map((contact) => ({
      organisation_id: contact.organisationId,
      id: contact.id,
      first_name: contact.firstName,
      last_name: contact.lastName,
      email: contact.email,
      language: contact.language,
      phones: contact.phones,
      client_number: contact.clientNumber,
      version: contact.version,
      search_text: searchTextOf(contact),
    })),
  );
  await insertRows(
    database,
    'contact_relations',
    {
      organisation_id: 'uuid',
      id: 'uuid',
      contact_id: 'uuid',
      function: 'text',
      file_id: 'uuid',
      ...PERIOD,
    },
    data.contactRelations.map((relation) => ({
      organisation_id: relation.organisationId,
      id: relation.id,
      contact_id: relation.contactId,
      function: relation.function,
      file_id: relation.fileId,
      start_on: relation.startOn,
      end_on: relation.endOn,
    })),
  );
}
