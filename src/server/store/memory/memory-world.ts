import type { UserAccount } from '#domain/access/user-account.ts';
import type { Authorization } from '#domain/authorization/authorization.ts';
import type { Contact } from '#domain/contact/contact.ts';
import type { ClientFile } from '#domain/file/client-file.ts';
import type { Organisation } from '#domain/organisation/organisation.ts';
import type { OrganisationDetails } from '#domain/organisation/organisation-details.ts';
import type { ContactRelation } from '#domain/relation/contact-relation.ts';
import type { OrganisationRelation } from '#domain/relation/organisation-relation.ts';
import type { OldCredential, RecordAnswers } from '#server/store/record-store.ts';
import type { SecurityEvent } from '#server/store/security-event-store.ts';
import type { ProfileLink, WorldData } from '#server/store/world-data.ts';
import { AuthorizationIndex } from './authorization-index.ts';
import { groupBy } from './check-authorizations.ts';
import { ContactIndex } from './contact-index.ts';
import { rowKey } from './memory-rows.ts';

/** All that is kept: what the loads brought, with the contacts as they are now. */
export interface MemoryWorld {
  readonly organisations: Map<string, Organisation>;
  /** As they came, by organisation. */
  readonly details: Map<string, OrganisationDetails>;
  /** Those of organisations and of persons. */
  readonly files: Map<string, ClientFile>;
  readonly accounts: Map<string, UserAccount>;
  readonly organisationRelations: Map<string, OrganisationRelation>;
  /** By organisation. */
  readonly authorizations: Map<string, AuthorizationIndex>;
  /** By organisation. */
  readonly contacts: Map<string, ContactIndex>;
  readonly linksByAccount: Map<string, ProfileLink[]>;
  /** By identifier. */
  readonly oldCredentials: Map<string, OldCredential>;
  readonly recordAnswers: Map<string, RecordAnswers>;
  /** In the order they came. */
  readonly securityEvents: SecurityEvent[];
  /** Keys of the contacts to which an account is linked. */
  readonly linkedContacts: Set<string>;
}

export function emptyWorld(): MemoryWorld {
  return {
    organisations: new Map(),
    details: new Map(),
    files: new Map(),
    accounts: new Map(),
    organisationRelations: new Map(),
    authorizations: new Map(),
    contacts: new Map(),
    linksByAccount: new Map(),
    oldCredentials: new Map(),
    recordAnswers: new Map(),
    securityEvents: [],
    linkedContacts: new Set(),
  };
}

/** Adds what was found sound: it can't fail halfway. */
export function addToWorld(world: MemoryWorld, data: WorldData): void {
  for (const one of data.organisations) {
    world.organisations.set(one.id, one);
    world.contacts.set(one.id, new ContactIndex());
    world.authorizations.set(one.id, new AuthorizationIndex());
  }
  for (const { organisationId, details } of data.organisationDetails ?? []) {
    world.details.set(organisationId, details);
  }
  for (const one of [...data.organisations, ...data.individuals]) world.files.set(one.id, one);
  for (const one of data.accounts) if (!world.accounts.has(one.id)) world.accounts.set(one.id, one);
  putContacts(world, data.contacts);
  putRows(world, data);
  for (const one of data.profileLinks) addLink(world, one);
  for (const one of data.oldCredentials ?? []) world.oldCredentials.set(one.identifier, one);
  for (const one of data.recordAnswers ?? []) world.recordAnswers.set(one.identifier, one);
  for (const one of data.securityEvents ?? []) world.securityEvents.push(one);
}

/** Adds a link, once; leaves out one of an account or a contact that nobody knows. */
export function addLink(world: MemoryWorld, link: ProfileLink): void {
  const links = world.linksByAccount.get(link.accountId) ?? [];
  const known = world.contacts.get(link.organisationId)?.get(link.contactId);
  if (!known || links.some(({ id }) => id === link.id)) return;
  world.linksByAccount.set(link.accountId, [...links, link]);
  world.linkedContacts.add(rowKey(link.organisationId, link.contactId));
}

/** Takes a link away, if it's there. */
export function removeLink(
  world: MemoryWorld,
  { id, accountId, organisationId, contactId }: ProfileLink,
): void {
  const links = world.linksByAccount.get(accountId) ?? [];
  world.linksByAccount.set(
    accountId,
    links.filter((one) => one.id !== id),
  );
  const others = [...world.linksByAccount.values()].flat();
  const linked = others.some((one) => one.organisationId === organisationId && one.contactId === contactId);
  if (!linked) world.linkedContacts.delete(rowKey(organisationId, contactId));
}

export function relationsOf(
  world: MemoryWorld,
  organisationId: string,
  contactId: string,
): readonly ContactRelation[] {
  return world.contacts.get(organisationId)?.relationsOf(contactId) ?? [];
}

/** Adds contacts of organisations that are there, or puts them in the place of their former selves. */
export function putContacts(world: MemoryWorld, contacts: readonly Contact[]): void {
  for (const [organisationId, rows] of groupBy(contacts, (one) => one.organisationId)) {
    world.contacts.get(organisationId)?.put(rows);
    world.authorizations.get(organisationId)?.rename(new Map(rows.map((one) => [one.id, one])));
  }
}

/** Rows that come with the load, and those that change afterwards. */
export interface ChangingRows {
  readonly contactRelations: Iterable<ContactRelation>;
  readonly authorizations: Iterable<Authorization>;
  readonly organisationRelations: Iterable<OrganisationRelation>;
}

/** Adds rows, or puts them in the place of their former selves; leaves out what rests on nothing that is there. */
export function putRows(world: MemoryWorld, rows: ChangingRows): void {
  for (const one of rows.organisationRelations) {
    if (!world.files.has(one.fileId) || !world.organisations.has(one.organisationId)) continue;
    world.organisationRelations.set(rowKey(one.organisationId, one.id), one);
  }
  for (const one of rows.contactRelations) {
    const contacts = world.contacts.get(one.organisationId);
    if (contacts?.get(one.contactId) && world.files.has(one.fileId)) contacts.putRelation(one);
  }
  for (const one of rows.authorizations) {
    const file = world.files.get(one.fileId);
    const contact = contactOf(world, one);
    if (file && contact !== undefined) world.authorizations.get(one.organisationId)?.put(one, file, contact);
  }
}

/** Who holds it: `null` for the organisation, `undefined` when nobody knows the contact. */
export function contactOf(world: MemoryWorld, one: Authorization): Contact | null | undefined {
  if (one.contactId === null) return null;
  return world.contacts.get(one.organisationId)?.get(one.contactId)?.contact;
}
