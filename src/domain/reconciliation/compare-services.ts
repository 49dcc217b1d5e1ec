import { foldText } from '#domain/search/fold-text.ts';
import { type ComparedPerson, compareStaff, type InsidePerson } from './compare-staff.ts';
import type { OutsidePerson } from './outside-person.ts';

/** A contact's active relation to a client's file, as the console knows it. */
export interface InsideService {
  readonly relationId: string;
  readonly contactId: string;
  readonly fileId: string;
}

export interface ServedClient {
  readonly fileId: string;
  readonly name: string;
}

export interface ComparedService {
  readonly state: 'present' | 'missing' | 'departed' | 'doubtful';
  /** The line of the list; null when the console alone has it. */
  readonly line: number | null;
  readonly contact: InsidePerson | null;
  readonly client: ServedClient | null;
  readonly relationId: string | null;
  /** The words of the list, for what couldn't be told. */
  readonly asked: { readonly person: string; readonly client: string } | null;
  readonly doubt: 'contact-unknown' | 'client-unknown' | 'several-clients' | null;
}

interface Inside {
  readonly contacts: readonly InsidePerson[];
  readonly clients: readonly ServedClient[];
  readonly services: readonly InsideService[];
}

/**
 * Puts a list of who serves which client beside the console's. Only contacts that the list names can have departed from a file: the others
 * aren't what it is about.
 */
export function compareServices(outside: readonly OutsidePerson[], inside: Inside): ComparedService[] {
  const people = new Map<number, ComparedPerson>();
  for (const one of compareStaff(firstLines(outside), inside.contacts)) {
    if (one.outside) people.set(one.outside.line, one);
  }
  const firstOf = linesOfSamePerson(outside);
  const clients = clientsByName(inside.clients);
  const services = new Map(inside.services.map((one) => [`${one.contactId}/${one.fileId}`, one]));
  const seen = new Set<string>();
  const named = new Set<string>();
  const lines = outside
    .filter((person) => person.client !== null)
    .map((person): ComparedService => {
      const contact = people.get(firstOf.get(person.line) ?? person.line)?.inside ?? null;
      const found = clients.get(clientKey(person.client ?? '')) ?? [];
      const client = found.length === 1 ? (found[0] ?? null) : null;
      if (contact) named.add(contact.contactId);
      const asked = { person: shownName(person), client: person.client ?? '' };
      const base = { line: person.line, contact, client, asked, relationId: null };
      if (!contact) return { ...base, state: 'doubtful', doubt: 'contact-unknown' };
      if (!client)
        return { ...base, state: 'doubtful', doubt: found.length > 1 ? 'several-clients' : 'client-unknown' };
      const key = `${contact.contactId}/${client.fileId}`;
      seen.add(key);
      const service = services.get(key);
      return {
        ...base,
        state: service ? 'present' : 'missing',
        relationId: service?.relationId ?? null,
        doubt: null,
      };
    });
  const contacts = new Map(inside.contacts.map((one) => [one.contactId, one]));
  const files = new Map(inside.clients.map((one) => [one.fileId, one]));
  const departed = inside.services.filter(
    (one) => named.has(one.contactId) && !seen.has(`${one.contactId}/${one.fileId}`),
  );
  return [
    ...lines,
    ...departed.map(
      (one): ComparedService => ({
        state: 'departed',
        line: null,
        contact: contacts.get(one.contactId) ?? null,
        client: files.get(one.fileId) ?? null,
        relationId: one.relationId,
        asked: null,
        doubt: null,
      }),
    ),
  ];
}

function personKey({ firstName, lastName, email, clientNumber }: OutsidePerson): string {
  return clientNumber ?? email?.toLowerCase() ?? foldText(`${firstName ?? ''} ${lastName ?? ''}`);
}

/** A person stands on one line per client: the first one stands for them all. */
function linesOfSamePerson(outside: readonly OutsidePerson[]): Map<number, number> {
  const first = new Map<string, number>();
  return new Map(
    outside.map((person) => {
      const key = personKey(person);
      if (!first.has(key)) first.set(key, person.line);
      return [person.line, first.get(key) ?? person.line];
    }),
  );
}

function firstLines(outside: readonly OutsidePerson[]): OutsidePerson[] {
  const firstOf = linesOfSamePerson(outside);
  return outside.filter(({ line }) => firstOf.get(line) === line);
}

function clientsByName(clients: readonly ServedClient[]): Map<string, ServedClient[]> {
  const byName = new Map<string, ServedClient[]>();
  for (const client of clients)
    byName.set(clientKey(client.name), [...(byName.get(clientKey(client.name)) ?? []), client]);
  return byName;
}

/** « Toitures Fjord inc. » and « TOITURES FJORD INC » are the same. */
function clientKey(name: string): string {
  return foldText(name).replace(/[.,]/g, '').replace(/\s+/g, ' ').trim();
}

function shownName({ firstName, lastName, email }: OutsidePerson): string {
  return [firstName, lastName].filter(Boolean).join(' ') || (email ?? '');
}
