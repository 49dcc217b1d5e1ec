import type { Contact } from '#domain/contact/contact.ts';
import { type ContactIndex, type IndexedContact, indexContact } from './contact-index.ts';
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

  constructor(world: MemoryWorld, kept: RowMaps, own?: RowMaps) {
    this.world = world;
    this.#kept = kept;
    this.#own = own;
  }

  row<Table extends keyof MemoryRows>(table: Table, key: string): MemoryRows[Table] | undefined {
    return this.#own?.[table].get(key) ?? this.#kept[table].get(key);
  }

  index(organisationId: string): ContactIndex | undefined {
    return this.world.contacts.get(organisationId);
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
