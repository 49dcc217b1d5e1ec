import { type Kysely, sql } from 'kysely';
import { compareContacts, compareFiles } from '#server/store/access-order.ts';
import { ACCESS_RECORD_CAP, type AccessRecords, type AccessSubject } from '#server/store/access-store.ts';
import { authorizationOf } from '#server/store/postgres/authorizations/authorization-rows.ts';
import { CONTACT_COLUMNS, contactOf, relationOf } from '#server/store/postgres/contacts/contact-rows.ts';
import type { Database } from '#server/store/postgres/database.ts';
import { organisationRelationOf } from '#server/store/postgres/organisation-relations/organisation-relation-rows.ts';
import { findScope } from './find-scope.ts';

/** Seven statements at the most, whatever the records: who and which files first, then each kind of record between them. */
export async function readAccessRecords(
  database: Kysely<Database>,
  organisationId: string,
  subject: AccessSubject,
): Promise<AccessRecords | undefined> {
  const scope = await findScope(database, organisationId, subject);
  if (!scope) return undefined;
  const { contactIds, fileIds } = scope;
  const limit = ACCESS_RECORD_CAP + 1;

  const contacts = await database
    .selectFrom('contacts')
    .select(CONTACT_COLUMNS)
    .select(
      sql<'linked' | 'unlinked' | 'disabled'>`coalesce((
        select case when account.disabled then 'disabled' else 'linked' end
        from profile_links as link join user_account as account on account.id = link.account_id
        where link.organisation_id = contacts.organisation_id and link.contact_id = contacts.id
        order by account.disabled limit 1
      ), 'unlinked')`.as('account'),
    )
    .where('contacts.organisation_id', '=', organisationId)
    .where('contacts.id', 'in', contactIds)
    .execute();
  const files = await database
    .selectFrom('client_files')
    .select(['id', 'name', 'kind'])
    .where('id', 'in', [...fileIds])
    .execute();
  const contactRelations = await database
    .selectFrom('contact_relations')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('contact_id', 'in', contactIds)
    .where('file_id', 'in', [organisationId, ...fileIds])
    .limit(limit)
    .execute();
  const organisationRelations = await database
    .selectFrom('organisation_relations')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('file_id', 'in', [...fileIds])
    .limit(limit)
    .execute();
  const authorizations = await database
    .selectFrom('authorizations')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('file_id', 'in', [...fileIds])
    .where((column) => column.or([column('contact_id', 'is', null), column('contact_id', 'in', contactIds)]))
    .orderBy('holder')
    .limit(limit)
    .execute();

  return {
    contacts: contacts
      .map((row) => ({ contact: contactOf(row), account: row.account }))
      .sort(compareContacts),
    files: files.sort(compareFiles),
    contactRelations: contactRelations.slice(0, ACCESS_RECORD_CAP).map(relationOf),
    organisationRelations: organisationRelations.slice(0, ACCESS_RECORD_CAP).map(organisationRelationOf),
    authorizations: authorizations.slice(0, ACCESS_RECORD_CAP).map(authorizationOf),
    complete:
      scope.complete &&
      [contactRelations, organisationRelations, authorizations].every((rows) => rows.length < limit),
  };
}
