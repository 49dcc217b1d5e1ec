import { type Kysely, type Selectable, sql } from 'kysely';
import type { Act } from '#domain/request/act.ts';
import type { PlanFacts } from '#domain/request/plan.ts';
import { askedOf } from '#server/store/asked-of-acts.ts';
import { inFactsOrder } from '#server/store/plan-facts-order.ts';
import { authorizationOf } from '#server/store/postgres/authorizations/authorization-rows.ts';
import { relationOf } from '#server/store/postgres/contacts/contact-rows.ts';
import type { Database } from '#server/store/postgres/database.ts';
import { organisationRelationOf } from '#server/store/postgres/organisation-relations/organisation-relation-rows.ts';
import { detailsOf } from '#server/store/postgres/organisations/organisation-details.ts';
import type { AuthorizationTable } from '#server/store/postgres/tables/authorization-table.ts';
import type { OrganisationDetailsTable } from '#server/store/postgres/tables/organisation-tables.ts';
import { readFileFacts } from './read-file-facts.ts';
import { readFirms } from './read-firms.ts';
import { readKnownContacts } from './read-known-contacts.ts';
import { readResponsibles } from './read-responsibles.ts';

/** Eleven statements, whatever the acts, and four for those about firms: contacts and what they have first, then the files that all of it leads to. */
export async function readPlanFacts(
  database: Kysely<Database>,
  organisationId: string,
  acts: readonly Act[],
  at: Pick<PlanFacts, 'today' | 'now' | 'visibleAt'>,
  beside: readonly string[] = [],
): Promise<PlanFacts> {
  const asked = askedOf(acts);
  const { contactIds } = asked;
  const { details, ...organisation } = await database
    .selectFrom('organisations')
    .leftJoin('organisation_details as details', 'details.organisation_id', 'organisations.id')
    .select(['organisations.id', 'organisations.name', 'organisations.kind'])
    .select(sql<Selectable<OrganisationDetailsTable> | null>`to_jsonb(details)`.as('details'))
    .where('organisations.id', '=', organisationId)
    .executeTakeFirstOrThrow();
  const contacts = await readKnownContacts(database, organisationId, asked, new Date(at.now));
  const relations = await database
    .selectFrom('contact_relations')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('contact_id', '=', sql<string>`any(${[...contactIds]}::uuid[])`)
    .execute();
  // By the name too: the index that holds a contact's rows begins with it.
  const delegated = await sql<Selectable<AuthorizationTable>>`
    select one.* from contacts as contact
    join authorizations as one
      on one.organisation_id = ${organisationId}::uuid and one.contact_name = contact.listing_name
      and one.contact_id = contact.id
    where contact.organisation_id = ${organisationId}::uuid and contact.id = any(${[...contactIds]}::uuid[])`.execute(
    database,
  );
  const rows = [...relations, ...delegated.rows];
  const fileIds = [...new Set([organisationId, ...asked.fileIds, ...rows.map((row) => row.file_id)])];
  const around = { fileIds, contactIds: [...new Set([...contactIds, ...beside])] };
  const inFiles = await readFileFacts(database, organisationId, around, at.today);
  return inFactsOrder({
    ...at,
    organisation,
    details: detailsOf(details),
    contacts,
    files: inFiles.files,
    organisationRelations: inFiles.organisationRelations.map(organisationRelationOf),
    contactRelations: relations.map(relationOf),
    authorizations: [...inFiles.holdings, ...delegated.rows].map(authorizationOf),
    cover: inFiles.cover,
    responsibles: await readResponsibles(database, organisationId, at.today),
    firms: await readFirms(database, organisation, asked),
  });
}
