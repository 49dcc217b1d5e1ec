import type { Kysely } from 'kysely';
import type { EndChange } from '#domain/request/act.ts';
import type { LineChanges } from '#domain/request/plan.ts';
import { gatherChanges } from '#server/store/gathered-changes.ts';
import { addAuthorizations } from '#server/store/postgres/authorizations/add-authorizations.ts';
import { addContactRelations } from '#server/store/postgres/contacts/add-contact-relations.ts';
import { addContacts } from '#server/store/postgres/contacts/add-contacts.ts';
import { changeContacts } from '#server/store/postgres/contacts/change-contacts.ts';
import type { Database } from '#server/store/postgres/database.ts';
import { moveEnds } from '#server/store/postgres/move-ends.ts';
import { changeDetails } from '#server/store/postgres/organisations/organisation-details.ts';

/** At most twelve statements, however many lines. What ends sooner makes room first for what is added or ends later. */
export async function applyChanges(
  database: Kysely<Database>,
  organisationId: string,
  lines: readonly LineChanges[],
): Promise<void> {
  const changes = gatherChanges(organisationId, lines);
  const { relationEnds, authorizationEnds } = changes;
  await changeDetails(database, organisationId, changes.organisation);
  await addContacts(database, changes.contactsAdded);
  await changeContacts(database, organisationId, changes.contactsChanged);
  await moveEnds(database, 'contact_relations', organisationId, relationEnds.filter(isSooner));
  await moveEnds(database, 'authorizations', organisationId, authorizationEnds.filter(isSooner));
  await moveEnds(database, 'contact_relations', organisationId, relationEnds.filter(isLater));
  await addContactRelations(database, changes.relationsAdded);
  await moveEnds(database, 'authorizations', organisationId, authorizationEnds.filter(isLater));
  await addAuthorizations(database, changes.authorizationsAdded);
}

function isSooner({ before, endOn }: EndChange): boolean {
  return endOn < before;
}

/** Those that stay are checked with them. */
function isLater(end: EndChange): boolean {
  return !isSooner(end);
}
