import { foldText } from '#domain/search/fold-text.ts';
import { type ComparedPerson, compareStaff, type InsidePerson } from './compare-staff.ts';
import { nearNames } from './near-names.ts';
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

/** Whom or what the words of a doubtful line may mean. */
export interface ServiceCandidates {
  /** With the files that each serves today; the first one alone when it's known who it is. */
  readonly contacts: ReadonlyArray<{
    readonly contact: InsidePerson;
    readonly serves: ReadonlyArray<{ readonly client: ServedClient; readonly relationId: string }>;
  }>;
  readonly contactKnown: boolean;
  readonly clients: readonly ServedClient[];
  readonly clientKnown: boolean;
  /** The client's name, without what makes no difference. */
  readonly clientKey: string;
}

export interface ComparedService {
  readonly state: 'present' | 'missing' | 'departed' | 'doubtful';
  /** The line of the list; null when the console alone has it. */
  readonly line: number | null;
  /** The first line of the same person. */
  readonly person: number | null;
  readonly contact: InsidePerson | null;
  readonly client: ServedClient | null;
  readonly relationId: string | null;
  /** The words of the list, for what couldn't be told. */
  readonly asked: { readonly person: string; readonly client: string } | null;
  readonly doubt: 'contact-unknown' | 'several-contacts' | 'client-unknown' | 'several-clients' | null;
  /** For `doubtful`. */
  readonly candidates: ServiceCandidates | null;
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
  const filesById = new Map(inside.clients.map((one) => [one.fileId, one]));
  const servedBy = servicesByContact(inside.services, filesById);
  const nearContacts = nearNames(inside.contacts, (one) => `${one.firstName} ${one.lastName}`);
  const nearClients = nearNames(inside.clients, ({ name }) => name);
  const lines = outside
    .filter((person) => person.client !== null)
    .map((person): ComparedService => {
      const firstLine = firstOf.get(person.line) ?? person.line;
      const compared = people.get(firstLine);
      const contact = compared?.inside ?? null;
      const key = clientKey(person.client ?? '');
      const found = clients.get(key) ?? [];
      const client = found.length === 1 ? (found[0] ?? null) : null;
      if (contact) named.add(contact.contactId);
      const asked = { person: shownName(person), client: person.client ?? '' };
      const base = { line: person.line, person: firstLine, contact, client, asked, relationId: null };
      if (!(contact && client)) {
        const persons = candidatesOf(contact, compared?.doubt?.candidates ?? [], () =>
          nearContacts(asked.person),
        );
        const files = candidatesOf(client, found, () => nearClients(asked.client));
        return {
          ...base,
          state: 'doubtful',
          doubt: doubtOf(contact, persons.doubted, found.length),
          candidates: {
            contacts: persons.all.map((one) => ({ contact: one, serves: servedBy.get(one.contactId) ?? [] })),
            contactKnown: contact !== null,
            clients: files.all,
            clientKnown: client !== null,
            clientKey: key,
          },
        };
      }
      const pair = `${contact.contactId}/${client.fileId}`;
      seen.add(pair);
      const service = services.get(pair);
      return {
        ...base,
        candidates: null,
        state: service ? 'present' : 'missing',
        relationId: service?.relationId ?? null,
        doubt: null,
      };
    });
  const contacts = new Map(inside.contacts.map((one) => [one.contactId, one]));
  const departed = inside.services.filter(
    (one) => named.has(one.contactId) && !seen.has(`${one.contactId}/${one.fileId}`),
  );
  return [
    ...lines,
    ...departed.map(
      (one): ComparedService => ({
        state: 'departed',
        line: null,
        person: null,
        contact: contacts.get(one.contactId) ?? null,
        client: filesById.get(one.fileId) ?? null,
        relationId: one.relationId,
        asked: null,
        doubt: null,
        candidates: null,
      }),
    ),
  ];
}

/** The one that is known, else those among whom it can't be told, else those whose names are near. */
function candidatesOf<One>(known: One | null, doubted: readonly One[], near: () => readonly One[]) {
  const all = known === null ? (doubted.length > 0 ? doubted : near()) : [known];
  return { all, doubted: doubted.length };
}

function doubtOf(contact: InsidePerson | null, contacts: number, clients: number): ComparedService['doubt'] {
  if (!contact) return contacts > 0 ? 'several-contacts' : 'contact-unknown';
  return clients > 1 ? 'several-clients' : 'client-unknown';
}

type Served = ServiceCandidates['contacts'][number]['serves'][number];

function servicesByContact(
  services: readonly InsideService[],
  files: ReadonlyMap<string, ServedClient>,
): ReadonlyMap<string, readonly Served[]> {
  const byContact = new Map<string, Served[]>();
  for (const { contactId, fileId, relationId } of services) {
    const client = files.get(fileId);
    if (!client) continue;
    const known = byContact.get(contactId);
    if (known) known.push({ client, relationId });
    else byContact.set(contactId, [{ client, relationId }]);
  }
  return byContact;
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
  for (const client of clients) {
    const key = clientKey(client.name);
    const known = byName.get(key);
    if (known) known.push(client);
    else byName.set(key, [client]);
  }
  return byName;
}

/** « Toitures Fjord inc. » and « TOITURES FJORD INC » are the same. */
function clientKey(name: string): string {
  return foldText(name).replace(/[.,]/g, '').replace(/\s+/g, ' ').trim();
}

function shownName({ firstName, lastName, email }: OutsidePerson): string {
  return [firstName, lastName].filter(Boolean).join(' ') || (email ?? '');
}
