import { type Kysely, sql } from 'kysely';
import { ACCESS_SCOPE_CAP, type AccessSubject } from '#server/store/access-store.ts';
import { NOBODY } from '#server/store/nobody.ts';
import type { Database } from '#server/store/postgres/database.ts';

/** Whom and what a sheet is about, by id. Neither list is ever empty. */
interface AccessScope {
  readonly contactIds: readonly string[];
  readonly fileIds: readonly string[];
  readonly complete: boolean;
}

/** Finds the other side of what was asked for; `undefined` when it isn't the organisation's to see. */
export async function findScope(
  database: Kysely<Database>,
  organisationId: string,
  { contactId, fileId }: AccessSubject,
): Promise<AccessScope | undefined> {
  if (contactId !== undefined && !(await isContact(database, organisationId, contactId))) return undefined;
  if (fileId !== undefined && !(await isRelated(database, organisationId, fileId))) return undefined;
  if (contactId !== undefined && fileId !== undefined) {
    return { contactIds: [contactId], fileIds: [fileId], complete: true };
  }
  if (contactId !== undefined) {
    const files = await idsOf(database, 'file_id', organisationId, 'contact_id', contactId);
    return {
      contactIds: [contactId],
      fileIds: [...new Set([organisationId, ...files.ids])],
      complete: files.complete,
    };
  }
  if (fileId === undefined) return undefined;
  const contacts = await idsOf(database, 'contact_id', organisationId, 'file_id', fileId);
  return {
    // `in (…)` can't be empty.
    contactIds: contacts.ids.length > 0 ? contacts.ids : [NOBODY],
    fileIds: [fileId],
    complete: contacts.complete,
  };
}

async function isContact(
  database: Kysely<Database>,
  organisationId: string,
  contactId: string,
): Promise<boolean> {
  const query = database.selectFrom('contacts').select('id');
  const found = query.where('organisation_id', '=', organisationId).where('id', '=', contactId);
  return (await found.executeTakeFirst()) !== undefined;
}

/** Its own file, or one that any record of the organisation leads to. */
async function isRelated(
  database: Kysely<Database>,
  organisationId: string,
  fileId: string,
): Promise<boolean> {
  if (fileId === organisationId) return true;
  const { rows } = await sql<{ related: boolean }>`
    select exists (select from organisation_relations where organisation_id = ${organisationId} and file_id = ${fileId})
      or exists (select from contact_relations where organisation_id = ${organisationId} and file_id = ${fileId})
      or exists (select from authorizations where organisation_id = ${organisationId} and file_id = ${fileId})
      as related`.execute(database);
  return rows[0]?.related ?? false;
}

async function idsOf(
  database: Kysely<Database>,
  wanted: 'file_id' | 'contact_id',
  organisationId: string,
  known: 'file_id' | 'contact_id',
  id: string,
): Promise<{ ids: string[]; complete: boolean }> {
  const { rows } = await sql<{ id: string }>`
    select ${sql.ref(wanted)} as id from contact_relations
      where organisation_id = ${organisationId} and ${sql.ref(known)} = ${id}
    union
    select ${sql.ref(wanted)} from authorizations
      where organisation_id = ${organisationId} and ${sql.ref(known)} = ${id} and contact_id is not null
    order by id limit ${ACCESS_SCOPE_CAP + 1}`.execute(database);
  return {
    ids: rows.slice(0, ACCESS_SCOPE_CAP).map((row) => row.id),
    complete: rows.length <= ACCESS_SCOPE_CAP,
  };
}
