import { type Kysely, type RawBuilder, sql } from 'kysely';
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
  if (request.around !== undefined) return readAround(database, request, request.around);
  const [contacts, files, services] = await Promise.all([
    listContacts(database, everybody(request)),
    readMatrixFiles(database, request),
    readServices(database, request),
  ]);
  return { contacts: contacts.entries, files, services };
}

/** First who serves those files: the files and the people follow from it. */
async function readAround(
  database: Kysely<Database>,
  request: RosterRequest,
  contactId: string,
): Promise<RosterRecords> {
  const { organisationId, day } = request;
  const services = await readServices(
    database,
    request,
    sql`and file_id in (
      select file_id from contact_relations
      where organisation_id = ${organisationId} and contact_id = ${contactId}::uuid
        and start_on <= ${day}::date and end_on >= ${day}::date
    )`,
  );
  const [contacts, files] = await Promise.all([
    listContacts(database, { ...everybody(request), ids: services.map((one) => one.contactId) }),
    readMatrixFiles(database, { ...request, fileIds: services.map(({ fileId }) => fileId) }),
  ]);
  return { contacts: contacts.entries, files, services };
}

function everybody({ organisationId, day, limits }: RosterRequest): Parameters<typeof listContacts>[1] {
  return {
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
  };
}

async function readServices(
  database: Kysely<Database>,
  { organisationId, day, limits }: RosterRequest,
  narrower: RawBuilder<unknown> = sql``,
): Promise<ServiceRow[]> {
  const { rows } = await sql<ServiceRow>`
    select id as "relationId", contact_id as "contactId", file_id as "fileId" from contact_relations
    where organisation_id = ${organisationId} and file_id <> organisation_id
      and start_on <= ${day}::date and end_on >= ${day}::date ${narrower}
    order by id limit ${limits.services + 1}`.execute(database);
  return rows;
}
