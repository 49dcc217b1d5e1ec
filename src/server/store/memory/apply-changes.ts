import type { Contact } from '#domain/contact/contact.ts';
import { NO_DETAILS } from '#domain/organisation/organisation-details.ts';
import type { OrganisationRelation } from '#domain/relation/organisation-relation.ts';
import type { EndChange } from '#domain/request/act.ts';
import type { LineChanges } from '#domain/request/plan.ts';
import { type GatheredContact, gatherChanges } from '#server/store/gathered-changes.ts';
import { StoreRefusal } from '#server/store/store.ts';
import { checkFileAuthorizations, groupBy, overlap } from './check-authorizations.ts';
import {
  checkAuthorizations,
  checkContactRelations,
  checkOrganisationRelations,
  checkPeriods,
  type Ground,
  kindKey,
} from './check-rows.ts';
import { type RowMaps, rowKey } from './memory-rows.ts';
import type { MemoryView } from './memory-view.ts';
import { groundOf } from './model-writes.ts';
import { refuseIf } from './refuse-if.ts';

/** Writes what lines change, as they leave it together; checked whole before anything is put. */
export function applyChanges(
  view: MemoryView,
  own: RowMaps,
  organisationId: string,
  lines: readonly LineChanges[],
): void {
  const changes = gatherChanges(organisationId, lines);
  const { contactsAdded, relationsAdded, authorizationsAdded } = changes;
  const contacts = changes.contactsChanged.map((one) => changedContact(view, organisationId, one));
  const relations = view.index(organisationId)?.allRelations() ?? [];
  const movedRelations = movedRows(relations, changes.relationEnds);
  const held = view.authorizations(organisationId);
  const movedAuthorizations = movedRows(
    changes.authorizationEnds.flatMap(({ id }) => held?.get(id)?.authorization ?? []),
    changes.authorizationEnds,
  );

  const movedTies = movedRows(
    view.organisationRelations().filter((one) => one.organisationId === organisationId),
    changes.tieEnds,
  );

  const details = view.details(organisationId) ?? NO_DETAILS;
  const { organisation } = changes;
  refuseIf(
    organisation !== undefined && organisation.version !== details.version,
    `organisation ${organisationId} hasn't version ${organisation?.version}`,
  );
  checkContacts(view, [...contacts, ...contactsAdded], contactsAdded);
  const ground = movedGround(groundOf(view), contactsAdded, movedRelations, movedAuthorizations);
  checkTies([...movedTies.values(), ...changes.tiesAdded], ground);
  checkPeriods('contact relation', [...movedRelations.values()]);
  checkContactRelations(relationsAdded, ground);
  const touched = new Set([...movedRelations.values()].map((one) => one.contactId));
  for (const contactId of touched) {
    const same = groupBy(ground.relationsOf(organisationId, contactId), kindKey);
    for (const [key, rows] of same) refuseIf(overlap(rows), `contact relation ${key} twice at the same time`);
  }
  checkPeriods('authorization', [...movedAuthorizations.values()]);
  checkAuthorizations(authorizationsAdded, ground);
  const extended = new Set(authorizationsAdded.map(({ fileId }) => fileId));
  for (const fileId of new Set([...movedAuthorizations.values()].map((one) => one.fileId))) {
    if (!extended.has(fileId)) checkFileAuthorizations(ground.authorizationsIn(organisationId, fileId));
  }

  if (organisation) {
    const version = organisation.nextVersion;
    own.organisationDetails.set(organisationId, { ...details, ...organisation.changes, version });
  }
  for (const one of [...contacts, ...contactsAdded]) own.contacts.set(rowKey(organisationId, one.id), one);
  for (const one of contactsAdded) own.addedContacts.set(rowKey(organisationId, one.id), true);
  for (const one of [...movedTies.values(), ...changes.tiesAdded]) {
    own.organisationRelations.set(rowKey(organisationId, one.id), one);
  }
  for (const one of [...movedRelations.values(), ...relationsAdded]) {
    own.contactRelations.set(rowKey(organisationId, one.id), one);
  }
  for (const one of [...movedAuthorizations.values(), ...authorizationsAdded]) {
    own.authorizations.set(rowKey(organisationId, one.id), one);
  }
  view.forget();
}

/** The ties as they will be, those that stay among the others. */
function checkTies(ties: readonly OrganisationRelation[], ground: Ground): void {
  const changed = new Set(ties.map((one) => rowKey(one.organisationId, one.id)));
  const others = ground
    .organisationRelations()
    .filter((one) => !changed.has(rowKey(one.organisationId, one.id)));
  checkOrganisationRelations(ties, { ...ground, organisationRelations: () => others });
}

function changedContact(
  view: MemoryView,
  organisationId: string,
  { contactId, version, nextVersion, changes }: GatheredContact,
): Contact {
  const contact = view.contact(organisationId, contactId);
  if (contact?.version !== version) throw new StoreRefusal(`contact ${contactId} hasn't version ${version}`);
  return { ...contact, ...changes, version: nextVersion };
}

/** The rows as they are with their new ends, by id. */
function movedRows<Row extends { readonly id: string; readonly endOn: string }>(
  rows: readonly Row[],
  ends: readonly EndChange[],
): Map<string, Row> {
  const moves = new Map(ends.map((end) => [end.id, end]));
  const moved = rows.flatMap((row) => {
    const move = moves.get(row.id);
    return move && row.endOn === move.before ? [[row.id, { ...row, endOn: move.endOn }] as const] : [];
  });
  if (moved.length !== moves.size) throw new StoreRefusal('not all of them end on the days they should');
  return new Map(moved);
}

function checkContacts(view: MemoryView, contacts: readonly Contact[], added: readonly Contact[]): void {
  for (const one of added) {
    refuseIf(
      !view.world.organisations.has(one.organisationId),
      `contact ${one.id} of an unknown organisation`,
    );
    refuseIf(view.contact(one.organisationId, one.id) !== undefined, `contact ${one.id} twice`);
    refuseIf(!(one.version >= 1), `contact ${one.id} without version`);
  }
  for (const one of contacts) {
    refuseIf(one.firstName === '' || one.lastName === '', `contact ${one.id} without name`);
  }
}

/** What is there with the new contacts and the moved ends. */
function movedGround(
  ground: Ground,
  added: readonly Contact[],
  relations: ReadonlyMap<string, ReturnType<Ground['relationsOf']>[number]>,
  authorizations: ReadonlyMap<string, ReturnType<Ground['authorizationsIn']>[number]>,
): Ground {
  const fresh = new Set(added.map((one) => rowKey(one.organisationId, one.id)));
  return {
    ...ground,
    hasContact: (organisationId, id) =>
      fresh.has(rowKey(organisationId, id)) || ground.hasContact(organisationId, id),
    relationsOf: (organisationId, contactId) =>
      ground.relationsOf(organisationId, contactId).map((one) => relations.get(one.id) ?? one),
    authorizationsIn: (organisationId, fileId) =>
      ground.authorizationsIn(organisationId, fileId).map((one) => authorizations.get(one.id) ?? one),
  };
}
