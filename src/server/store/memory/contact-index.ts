import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import { type Contact, searchTextOf } from '#domain/contact/contact.ts';
import { type ContactRelation, type Standing, standingOn } from '#domain/relation/contact-relation.ts';
import { compareOrderKeys } from '#domain/search/french-order.ts';
import { compareTexts, orderNameOf } from '#server/store/contact-order.ts';

/** A contact with what lists compare. */
export interface IndexedContact {
  readonly contact: Contact;
  readonly name: string;
  readonly searchText: string;
}

export function indexContact(contact: Contact): IndexedContact {
  return { contact, name: orderNameOf(contact), searchText: searchTextOf(contact) };
}

function compareIndexed(left: IndexedContact, right: IndexedContact): number {
  return compareOrderKeys(left.name, right.name) || compareTexts(left.contact.id, right.contact.id);
}

/** The contacts of one organisation, with what makes their list quick; worked out when first asked, kept until they change. */
export class ContactIndex {
  readonly #contacts = new Map<string, IndexedContact>();
  readonly #relations = new Map<string, ContactRelation[]>();
  #byName: readonly IndexedContact[] | undefined;
  #standings: { readonly day: CalendarDay; readonly byContact: Map<string, Standing> } | undefined;

  get(contactId: string): IndexedContact | undefined {
    return this.#contacts.get(contactId);
  }

  /** Adds the contact, or puts it in the place of its former self. */
  put(contact: Contact): void {
    const former = this.#contacts.get(contact.id);
    const entry = indexContact(contact);
    this.#contacts.set(contact.id, entry);
    // The order holds as long as the name does.
    if (former?.name !== entry.name) this.#byName = undefined;
    else this.#byName = this.#byName?.map((other) => (other === former ? entry : other));
  }

  addRelation(relation: ContactRelation): void {
    const others = this.#relations.get(relation.contactId);
    if (others) others.push(relation);
    else this.#relations.set(relation.contactId, [relation]);
    this.#standings = undefined;
  }

  relationsOf(contactId: string): readonly ContactRelation[] {
    return this.#relations.get(contactId) ?? [];
  }

  /** Every contact, by name then id. */
  byName(): readonly IndexedContact[] {
    this.#byName ??= [...this.#contacts.values()].sort(compareIndexed);
    return this.#byName;
  }

  standingOf(contactId: string, day: CalendarDay): Standing {
    if (this.#standings?.day !== day) this.#standings = { day, byContact: new Map() };
    const { byContact } = this.#standings;
    const known = byContact.get(contactId);
    if (known) return known;
    const standing = standingOn(this.relationsOf(contactId), day);
    byContact.set(contactId, standing);
    return standing;
  }
}
