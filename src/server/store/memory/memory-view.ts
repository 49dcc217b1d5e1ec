import type { Contact } from '#domain/contact/contact.ts';
import type { OrganisationDetails } from '#domain/organisation/organisation-details.ts';
import type { ContactRelation } from '#domain/relation/contact-relation.ts';
import type { OrganisationRelation } from '#domain/relation/organisation-relation.ts';
import type { ProfileLink } from '#server/store/world-data.ts';
import type { AuthorizationIndex } from './authorization-index.ts';
import type { ContactIndex, IndexedContact } from './contact-index.ts';
import { type MemoryRows, type RowMaps, rowKey } from './memory-rows.ts';
import type { MemoryWorld } from './memory-world.ts';

/**
 * What is kept, as one reader sees it: the world and the rows changed since its load, and over them the rows of the
 * reader's own transaction. A transaction touches nothing else, so to give it up is to forget its rows.
 */
export class MemoryView {
  readonly world: MemoryWorld;
  readonly #kept: RowMaps;
  readonly #own: RowMaps | undefined;
  /** With the reader's own rows, until they change again. */
  readonly #contacts = new Map<string, ContactIndex>();
  readonly #authorizations = new Map<string, AuthorizationIndex>();

  constructor(world: MemoryWorld, kept: RowMaps, own?: RowMaps) {
    this.world = world;
    this.#kept = kept;
    this.#own = own;
  }

  row<Table extends keyof MemoryRows>(table: Table, key: string): MemoryRows[Table] | undefined {
    return this.#own?.[table].get(key) ?? this.#kept[table].get(key);
  }

  /** Every row of a table, the reader's own over those kept. */
  rows<Table extends keyof MemoryRows>(table: Table): MemoryRows[Table][] {
    return [...new Map([...this.#kept[table], ...(this.#own?.[table] ?? [])]).values()];
  }

  /** To be called after each change of the reader's own contacts, relations or authorizations. */
  forget(): void {
    this.#contacts.clear();
    this.#authorizations.clear();
  }

  index(organisationId: string): ContactIndex | undefined {
    const kept = this.world.contacts.get(organisationId);
    const contacts = this.#ownOf('contacts', organisationId);
    const relations = this.#ownOf('contactRelations', organisationId);
    if (!kept || contacts.length + relations.length === 0) return kept;
    const index = this.#contacts.get(organisationId) ?? kept.with(contacts, relations);
    this.#contacts.set(organisationId, index);
    return index;
  }

  authorizations(organisationId: string): AuthorizationIndex | undefined {
    const kept = this.world.authorizations.get(organisationId);
    const own = this.#ownOf('authorizations', organisationId);
    const contacts = this.#ownOf('contacts', organisationId);
    if (!kept || own.length + contacts.length === 0) return kept;
    const known = this.#authorizations.get(organisationId);
    if (known) return known;
    const index = kept.copy();
    index.rename(new Map(contacts.map((contact) => [contact.id, contact])));
    for (const one of own) {
      const file = this.world.files.get(one.fileId);
      const contact = one.contactId === null ? null : this.contact(organisationId, one.contactId);
      if (file && contact !== undefined) index.put(one, file, contact);
    }
    this.#authorizations.set(organisationId, index);
    return index;
  }

  relationsOf(organisationId: string, contactId: string): readonly ContactRelation[] {
    return this.index(organisationId)?.relationsOf(contactId) ?? [];
  }

  linksOf(accountId: string): readonly ProfileLink[] {
    const kept = this.world.linksByAccount.get(accountId) ?? [];
    const own = [...(this.#own?.profileLinks.values() ?? [])].filter((one) => one.accountId === accountId);
    const ended = this.#own?.endedLinks;
    if (!ended || ended.size + own.length === 0) return kept;
    return [...kept, ...own].filter(({ id }) => !ended.has(id));
  }

  isLinked(organisationId: string, contactId: string): boolean {
    if (this.world.linkedContacts.has(rowKey(organisationId, contactId))) return true;
    return [...(this.#own?.profileLinks.values() ?? [])].some(
      (one) => one.organisationId === organisationId && one.contactId === contactId,
    );
  }

  /** Ids of the contacts to which an account is linked that isn't disabled. */
  contactsWithOpenAccount(organisationId: string): ReadonlySet<string> {
    const links = [
      ...[...this.world.linksByAccount.values()].flat(),
      ...(this.#own?.profileLinks.values() ?? []),
    ];
    const open = links.filter(
      (one) =>
        one.organisationId === organisationId && this.world.accounts.get(one.accountId)?.disabled === false,
    );
    return new Set(open.map(({ contactId }) => contactId));
  }

  organisationRelations(): OrganisationRelation[] {
    return [
      ...new Map([...this.world.organisationRelations, ...(this.#own?.organisationRelations ?? [])]).values(),
    ];
  }

  #ownOf<Table extends 'contacts' | 'contactRelations' | 'authorizations'>(
    table: Table,
    organisationId: string,
  ) {
    const rows: MemoryRows[Table][] = this.#own ? [...this.#own[table].values()] : [];
    return rows.filter((row) => row.organisationId === organisationId);
  }

  /** What was changed since the load, over what came with it. */
  details(organisationId: string): OrganisationDetails | undefined {
    return this.row('organisationDetails', organisationId) ?? this.world.details.get(organisationId);
  }

  contact(organisationId: string, contactId: string): Contact | undefined {
    return this.index(organisationId)?.get(contactId)?.contact;
  }

  /** Every contact of the organisation, by name then id. */
  contactsByName(organisationId: string): readonly IndexedContact[] {
    return this.index(organisationId)?.byName() ?? [];
  }
}
