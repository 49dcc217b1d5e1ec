import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import { type Contact, searchTextOf } from '#domain/contact/contact.ts';
import type { ContactRelation } from '#domain/relation/contact-relation.ts';
import { compareOrderKeys } from '#domain/search/french-order.ts';
import { compareTexts, orderNameOf } from '#server/store/contact-order.ts';
import { relationsShownOn, type ShownRelations } from '#server/store/relation-shown.ts';

/** A contact with what lists compare. */
export interface IndexedContact {
  readonly contact: Contact;
  readonly name: string;
  readonly searchText: string;
}

function indexContact(contact: Contact): IndexedContact {
  return { contact, name: orderNameOf(contact), searchText: searchTextOf(contact) };
}

function compareIndexed(left: IndexedContact, right: IndexedContact): number {
  return compareOrderKeys(left.name, right.name) || compareTexts(left.contact.id, right.contact.id);
}

/** The contacts of one organisation, with what makes their list quick; worked out when first asked, kept until they change. */
export class ContactIndex {
  readonly #contacts = new Map<string, IndexedContact>();
  readonly #relations = new Map<string, readonly ContactRelation[]>();
  readonly #relationIds = new Set<string>();
  #byName: readonly IndexedContact[] | undefined;
  #shown: { readonly day: CalendarDay; readonly byContact: Map<string, ShownRelations> } | undefined;

  get(contactId: string): IndexedContact | undefined {
    return this.#contacts.get(contactId);
  }

  /** Adds the contacts, or puts them in the place of their former selves. */
  put(contacts: readonly Contact[]): void {
    const entries = new Map(contacts.map((contact) => [contact.id, indexContact(contact)]));
    for (const [id, entry] of entries) this.#contacts.set(id, entry);
    if (!this.#byName || entries.size === 0) return;
    const others = this.#byName.filter(({ contact }) => !entries.has(contact.id));
    this.#byName = merged(others, [...entries.values()].sort(compareIndexed));
  }

  /** Adds the relation, or puts it in the place of its former self. */
  putRelation(relation: ContactRelation): void {
    const others = this.relationsOf(relation.contactId).filter(({ id }) => id !== relation.id);
    this.#relations.set(relation.contactId, [...others, relation]);
    this.#relationIds.add(relation.id);
    this.#shown = undefined;
  }

  /** A copy, with these contacts and relations put over its own. */
  with(contacts: readonly Contact[], relations: readonly ContactRelation[]): ContactIndex {
    const index = new ContactIndex();
    for (const [id, entry] of this.#contacts) index.#contacts.set(id, entry);
    for (const [id, own] of this.#relations) index.#relations.set(id, own);
    for (const id of this.#relationIds) index.#relationIds.add(id);
    index.#byName = this.#byName;
    index.put(contacts);
    for (const relation of relations) index.putRelation(relation);
    return index;
  }

  /** Whether any contact has a relation of that id. */
  hasRelation(id: string): boolean {
    return this.#relationIds.has(id);
  }

  relationsOf(contactId: string): readonly ContactRelation[] {
    return this.#relations.get(contactId) ?? [];
  }

  /** Every contact, by name then id. */
  byName(): readonly IndexedContact[] {
    this.#byName ??= [...this.#contacts.values()].sort(compareIndexed);
    return this.#byName;
  }

  /** Every relation of every contact. */
  allRelations(): ContactRelation[] {
    return [...this.#relations.values()].flat();
  }

  /** What the contact's row says on the day; worked out once for each day asked. */
  shownOn(contactId: string, day: CalendarDay): ShownRelations {
    if (this.#shown?.day !== day) this.#shown = { day, byContact: new Map() };
    const { byContact } = this.#shown;
    const known = byContact.get(contactId);
    if (known) return known;
    const shown = relationsShownOn(this.relationsOf(contactId), day);
    byContact.set(contactId, shown);
    return shown;
  }
}

/** Few rows into many, both in order: each finds its place by halves. */
function merged(many: readonly IndexedContact[], few: readonly IndexedContact[]): IndexedContact[] {
  const parts: IndexedContact[][] = [];
  let from = 0;
  for (const entry of few) {
    let low = from;
    let high = many.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = many[middle];
      if (other && compareIndexed(other, entry) < 0) low = middle + 1;
      else high = middle;
    }
    parts.push(many.slice(from, low), [entry]);
    from = low;
  }
  return [...parts, many.slice(from)].flat();
}
