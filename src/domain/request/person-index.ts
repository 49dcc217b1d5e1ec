import type { Contact } from '#domain/contact/contact.ts';
import { foldText } from '#domain/search/fold-text.ts';
import type { Person } from './act.ts';

/** Whom a new person may already be, and by what (003, step 4). */
export interface PossibleDuplicate {
  readonly contactId: string;
  readonly by: 'client-number' | 'email' | 'name';
}

type Known = Pick<Contact, 'id' | 'firstName' | 'lastName' | 'email' | 'clientNumber'>;

/** The contacts of an organisation by what tells one from another: a list of new persons isn't compared with each of them. */
export class PersonIndex {
  readonly #known = new Map<string, Known>();
  readonly #ids = new Map<string, Set<string>>();

  /** Adds a contact, or puts it in the place of what it was. */
  put(contact: Known): void {
    this.#known.set(contact.id, contact);
    for (const key of keysOf(contact)) {
      const ids = this.#ids.get(key) ?? new Set();
      this.#ids.set(key, ids.add(contact.id));
    }
  }

  /** Contacts with the same client number, e-mail or name; each once, by the surest of the three. */
  duplicatesOf(person: Omit<Person, 'language' | 'phones'>): PossibleDuplicate[] {
    const alike = new Set(keysOf(person).flatMap((key) => [...(this.#ids.get(key) ?? [])]));
    return [...alike].flatMap((id): PossibleDuplicate[] => {
      const known = this.#known.get(id);
      const by = known && sameBy(person, known);
      return by ? [{ contactId: id, by }] : [];
    });
  }
}

type Telling = Omit<Known, 'id'>;

/** What of a contact that has changed since is no longer true stays indexed, so it is compared again. */
function sameBy(person: Telling, known: Telling): PossibleDuplicate['by'] | undefined {
  if (person.clientNumber !== null && person.clientNumber === known.clientNumber) return 'client-number';
  if (person.email !== null && person.email.toLowerCase() === known.email?.toLowerCase()) return 'email';
  return nameOf(person) === nameOf(known) ? 'name' : undefined;
}

function keysOf(person: Telling): string[] {
  const { clientNumber, email } = person;
  return [
    ...(clientNumber === null ? [] : [`number ${clientNumber}`]),
    ...(email === null ? [] : [`email ${email.toLowerCase()}`]),
    `name ${nameOf(person)}`,
  ];
}

function nameOf({ firstName, lastName }: Pick<Person, 'firstName' | 'lastName'>): string {
  return foldText(`${firstName} ${lastName}`);
}
