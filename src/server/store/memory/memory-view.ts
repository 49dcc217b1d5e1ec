import type { Contact } from '#domain/contact/contact.ts';
import type { ContactRelation } from '#domain/relation/contact-relation.ts';
import type { OrganisationRelation } from '#domain/relation/organisation-relation.ts';
import type { AuthorizationIndex } from './authorization-index.ts';
import { type ContactIndex, type IndexedContact, indexContact } from './contact-index.ts';
import { type MemoryRows, type RowMaps, rowKey } from './memory-rows.ts';
import { contactOf, type MemoryWorld } from './memory-world.ts';

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

  /** To be called after each change of the reader's own relations or authorizations. */
  forget(): void {
    this.#contacts.clear();
    this.#authorizations.clear();
  }

  index(organisationId: string): ContactIndex | undefined {
    const kept = this.world.contacts.get(organisationId);
    const own = this.#ownOf('contactRelations', organisationId);
    if (!kept || own.length === 0) return kept;
    const index = this.#contacts.get(organisationId) ?? kept.withRelations(own);
    this.#contacts.set(organisationId, index);
    return index;
  }

  authorizations(organisationId: string): AuthorizationIndex | undefined {
    const kept = this.world.authorizations.get(organisationId);
    const own = this.#ownOf('authorizations', organisationId);
    if (!kept || own.length === 0) return kept;
    const known = this.#authorizations.get(organisationId);
    if (known) return known;
    const index = kept.copy();
    for (const one of own) {
      const file = this.world.files.get(one.fileId);
      const contact = contactOf(this.world, one);
      if (file && contact !== undefined) index.put(one, file, contact);
    }
    this.#authorizations.set(organisationId, index);
    return index;
  }

  relationsOf(organisationId: string, contactId: string): readonly ContactRelation[] {
    return this.index(organisationId)?.relationsOf(contactId) ?? [];
  }

  organisationRelations(): OrganisationRelation[] {
    return [
      ...new Map([...this.world.organisationRelations, ...(this.#own?.organisationRelations ?? [])]).values(),
    ];
  }

  #ownOf<Table extends 'contactRelations' | 'authorizations'>(table: Table, organisationId: string) {
    const rows: MemoryRows[Table][] = this.#own ? [...this.#own[table].values()] : [];
    return rows.filter((row) => row.organisationId === organisationId);
  }

  contact(organisationId: string, contactId: string): Contact | undefined {
    const own = this.#own?.contacts.get(rowKey(organisationId, contactId));
    return own ?? this.index(organisationId)?.get(contactId)?.contact;
  }

  /** Every contact of the organisation, by name then id. */
  contactsByName(organisationId: string): readonly IndexedContact[] {
    const all = this.index(organisationId)?.byName() ?? [];
    if (!this.#own?.contacts.size) return all;
    const own = this.#own.contacts;
    // No transaction changes names, so the order stays.
    return all.map((entry) => {
      const changed = own.get(rowKey(organisationId, entry.contact.id));
      return changed ? indexContact(changed) : entry;
    });
  }
}
