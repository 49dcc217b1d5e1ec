import { type Kysely, sql } from 'kysely';
import { listContacts } from '#server/store/postgres/contacts/list-contacts.ts';
import type { Database } from '#server/store/postgres/database.ts';
import { readMatrixFiles } from '#server/store/postgres/matrix/read-matrix-files.ts';
import type { RosterRecords, RosterRequest } from '#server/store/roster-store.ts';

interface ServiceRow {
  relationId: string;
  contactId: string;
  fileId: string;
}

/** Contacts, files and what ties them: four statements, whatever the rows. */
export async function readRoster(database: Kysely<Database>, request: RosterRequest): Promise<RosterRecords> {
  const { organisationId, day, limits } = request;
  const [contacts, files, services] = await Promise.all([
    listContacts(database, {
      organisationId,
      day,
      words: [],
      functions: [],
      active: undefined,
      linked: undefined,
      endingWithin: undefined,
      startedOnly: false,
      sort: 'contact',
      descending: false,
      limit: limits.contacts + 1,
    }),
    readMatrixFiles(database, request),
    sql<ServiceRow>`
      select id as "relationId", contact_id as "contactId", file_id as "fileId" from contact_relations
      where organisation_id = ${organisationId} and file_id <> organisation_id
        and start_on <= ${day}::date and end_on >= ${day}::date
      order by id limit ${limits.services + 1}`.execute(database),
  ]);
  return { contacts: contacts.entries, files, services: services.rows };
}
