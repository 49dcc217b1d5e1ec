import type { UserAccount } from '#domain/access/user-account.ts';
import type { Authorization } from '#domain/authorization/authorization.ts';
import type { Contact } from '#domain/contact/contact.ts';
import type { ClientFile } from '#domain/file/client-file.ts';
import type { Organisation } from '#domain/organisation/organisation.ts';
import type { ContactRelation } from '#domain/relation/contact-relation.ts';
import type { OrganisationRelation } from '#domain/relation/organisation-relation.ts';
import type { ProfileLink, WorldData } from '#server/store/world-data.ts';
import { AuthorizationIndex } from './authorization-index.ts';
import { ContactIndex } from './contact-index.ts';
import { rowKey } from './memory-rows.ts';

/** All that is kept: what the loads brought, with the contacts as they are now. */
export interface MemoryWorld {
  readonly organisations: Map<string, Organisation>;
  /** Those of organisations and of persons. */
  readonly files: Map<string, ClientFile>;
  readonly accounts: Map<string, UserAccount>;
  readonly organisationRelations: Map<string, OrganisationRelation>;
  /** By organisation. */
  readonly authorizations: Map<string, AuthorizationIndex>;
  /** By organisation. */
  readonly contacts: Map<string, ContactIndex>;
  readonly linksByAccount: Map<string, ProfileLink[]>;
  /** Keys of the contacts to which an account is linked. */
  readonly linkedContacts: Set<string>;
}

export function emptyWorld(): MemoryWorld {
  return {
    organisations: new Map(),
    files: new Map(),
    accounts: new Map(),
    organisationRelations: new Map(),
    authorizations: new Map(),
    contacts: new Map(),
    linksByAccount: new Map(),
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
  for (const one of [...data.organisations, ...data.individuals]) world.files.set(one.id, one);
  for (const one of data.accounts) if (!world.accounts.has(one.id)) world.accounts.set(one.id, one);
  for (const one of data.contacts) world.contacts.get(one.organisationId)?.put(one);
  putRows(world, data);
  for (const one of data.profileLinks) {
    world.linksByAccount.set(one.accountId, [...(world.linksByAccount.get(one.accountId) ?? []), one]);
    world.linkedContacts.add(rowKey(one.organisationId, one.contactId));
  }
}

export function relationsOf(
  world: MemoryWorld,
  organisationId: string,
  contactId: string,
): readonly ContactRelation[] {
  return world.contacts.get(organisationId)?.relationsOf(contactId) ?? [];
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
