import type { UserAccount } from '#domain/access/user-account.ts';
import type { Authorization } from '#domain/authorization/authorization.ts';
import type { Organisation } from '#domain/organisation/organisation.ts';
import type { ContactRelation } from '#domain/relation/contact-relation.ts';
import type { OrganisationRelation } from '#domain/relation/organisation-relation.ts';
import type { ProfileLink, WorldData } from '#server/store/world-data.ts';
import { ContactIndex } from './contact-index.ts';
import { rowKey } from './memory-rows.ts';

/** All that is kept: what the loads brought, with the contacts as they are now. */
export interface MemoryWorld {
  readonly organisations: Map<string, Organisation>;
  readonly accounts: Map<string, UserAccount>;
  readonly organisationRelations: Map<string, OrganisationRelation>;
  readonly authorizations: Map<string, Authorization>;
  /** By organisation. */
  readonly contacts: Map<string, ContactIndex>;
  readonly linksByAccount: Map<string, ProfileLink[]>;
  /** Keys of the contacts to which an account is linked. */
  readonly linkedContacts: Set<string>;
}

export function emptyWorld(): MemoryWorld {
  return {
    organisations: new Map(),
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
  }
  for (const one of data.accounts) if (!world.accounts.has(one.id)) world.accounts.set(one.id, one);
  for (const one of data.organisationRelations) {
    world.organisationRelations.set(rowKey(one.fileId, one.id), one);
  }
  for (const one of data.authorizations) world.authorizations.set(rowKey(one.organisationId, one.id), one);
  for (const one of data.contacts) world.contacts.get(one.organisationId)?.put(one);
  for (const one of data.contactRelations) world.contacts.get(one.organisationId)?.addRelation(one);
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
