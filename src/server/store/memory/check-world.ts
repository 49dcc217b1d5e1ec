import { isPeriod, type Period } from '#domain/calendar/period.ts';
import type { ContactRelation } from '#domain/relation/contact-relation.ts';
import type { WorldData } from '#server/store/world-data.ts';
import { rowKey } from './memory-rows.ts';
import { type MemoryWorld, relationsOf } from './memory-world.ts';

/** Refuses, with an error that says what, data that PostgreSQL's constraints would refuse. Changes nothing. */
export function checkWorld(world: MemoryWorld, data: WorldData): void {
  const organisations = distinct('organisation', data.organisations, (one) => one.id, world.organisations);
  const accounts = distinct('account', data.accounts, (one) => one.id);
  // The sign-in may have made the accounts already: those stay.
  const newAccounts = data.accounts.filter((one) => !world.accounts.has(one.id));
  const knownEmails = new Map([...world.accounts.values()].map((one) => [one.email, one]));
  distinct('account e-mail', newAccounts, (one) => one.email, knownEmails);

  const contactKey = (one: { organisationId: string; id: string }) => rowKey(one.organisationId, one.id);
  const contacts = distinct('contact', data.contacts, contactKey);
  const hasOrganisation = (id: string) => organisations.has(id) || world.organisations.has(id);
  const hasContact = (organisationId: string, id: string) =>
    contacts.has(rowKey(organisationId, id)) || world.contacts.get(organisationId)?.get(id) !== undefined;

  for (const one of data.contacts) {
    refuseIf(!hasOrganisation(one.organisationId), `contact ${one.id} of an unknown organisation`);
    refuseIf(world.contacts.get(one.organisationId)?.get(one.id) !== undefined, `contact ${one.id} twice`);
    refuseIf(!(one.version >= 1), `contact ${one.id} without version`);
    refuseIf(one.firstName === '' || one.lastName === '', `contact ${one.id} without name`);
  }
  checkRelations(world, data, hasOrganisation, hasContact);

  const authorizationKey = (one: { organisationId: string; id: string }) =>
    rowKey(one.organisationId, one.id);
  distinct('authorization', data.authorizations, authorizationKey, world.authorizations);
  for (const one of data.authorizations) {
    checkPeriod('authorization', one);
    refuseIf(!hasOrganisation(one.organisationId), `authorization ${one.id} of an unknown organisation`);
    refuseIf(!hasOrganisation(one.fileId), `authorization ${one.id} in an unknown file`);
    const known = one.contactId === null || hasContact(one.organisationId, one.contactId);
    refuseIf(!known, `authorization ${one.id} of an unknown contact`);
  }

  const links = [...world.linksByAccount.values()].flat();
  const linkKey = (one: { accountId: string; organisationId: string }) =>
    rowKey(one.accountId, one.organisationId);
  distinct('profile', data.profileLinks, linkKey, new Map(links.map((one) => [linkKey(one), one])));
  for (const one of data.profileLinks) {
    refuseIf(
      !(accounts.has(one.accountId) || world.accounts.has(one.accountId)),
      `profile ${one.id} of nobody`,
    );
    refuseIf(!hasContact(one.organisationId, one.contactId), `profile ${one.id} of an unknown contact`);
  }
}

function checkRelations(
  world: MemoryWorld,
  data: WorldData,
  hasOrganisation: (id: string) => boolean,
  hasContact: (organisationId: string, id: string) => boolean,
): void {
  const tieKey = (one: { fileId: string; id: string }) => rowKey(one.fileId, one.id);
  distinct('organisation relation', data.organisationRelations, tieKey, world.organisationRelations);
  for (const one of data.organisationRelations) {
    checkPeriod('organisation relation', one);
    const known =
      hasOrganisation(one.fileId) && hasOrganisation(one.organisationId) && one.fileId !== one.organisationId;
    refuseIf(!known, `organisation relation ${one.id} with an unknown organisation`);
  }

  distinct('contact relation', data.contactRelations, (one) => rowKey(one.organisationId, one.id));
  const sameKind = new Map<string, ContactRelation[]>();
  for (const one of data.contactRelations) {
    checkPeriod('contact relation', one);
    refuseIf(
      !hasContact(one.organisationId, one.contactId),
      `contact relation ${one.id} of an unknown contact`,
    );
    refuseIf(
      !hasOrganisation(one.fileId),
      `contact relation ${one.id} to an unknown organisation`,
    );
    const known = relationsOf(world, one.organisationId, one.contactId);
    refuseIf(
      known.some((other) => other.id === one.id),
      `contact relation ${one.id} twice`,
    );
    const key = kindKey(one);
    const others = sameKind.get(key) ?? known.filter((other) => kindKey(other) === key);
    refuseIf(
      others.some((other) => one.startOn <= other.endOn && other.startOn <= one.endOn),
      `contact relation ${one.id} at the same time as another of its kind`,
    );
    sameKind.set(key, [...others, one]);
  }
}

/** Of these, one is active on any day (domain, section 9, decision 7). */
function kindKey(relation: ContactRelation): string {
  return rowKey(
    relation.organisationId,
    relation.contactId,
    relation.function,
    relation.fileId,
  );
}

function checkPeriod(what: string, period: Period & { readonly id: string }): void {
  refuseIf(!isPeriod(period), `${what} ${period.id} that ends before it starts`);
}

/** The keys of the rows, which must be new. */
function distinct<Row>(
  what: string,
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  known: ReadonlyMap<string, unknown> = new Map(),
): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const row of rows) {
    const key = keyOf(row);
    refuseIf(keys.has(key) || known.has(key), `${what} ${key} twice`);
    keys.add(key);
  }
  return keys;
}

function refuseIf(wrong: boolean, what: string): void {
  if (wrong) throw new Error(`the world holds a ${what}`);
}
