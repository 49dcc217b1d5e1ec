import type { Authorization } from '#domain/authorization/authorization.ts';
import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import type { Contact } from '#domain/contact/contact.ts';
import type { ClientFile } from '#domain/file/client-file.ts';
import { groupBy } from '#domain/invariants/group-by.ts';
import type { OrganisationDetails } from '#domain/organisation/organisation-details.ts';
import { type ContactRelation, isOwnRelation } from '#domain/relation/contact-relation.ts';
import type { OrganisationRelation } from '#domain/relation/organisation-relation.ts';
import type { Person } from './act.ts';
import { ContactRows } from './contact-rows.ts';
import { firmAfter } from './firm-after.ts';
import { PersonIndex, type PossibleDuplicate } from './person-index.ts';
import type { FirmFacts, KnownContact, LineChanges, LinePlan, PlanFacts } from './plan.ts';

type Responsible = PlanFacts['responsibles'][number];

/**
 * The facts as they stand after the lines planned so far: a later line sees what an earlier one does. Only the plan of one request
 * holds it.
 */
export class PlanState {
  readonly facts: PlanFacts;
  /** The day on which the lines were asked for: what was right then isn't refused for having waited. */
  readonly askedOn: CalendarDay;
  readonly relations: ContactRows<ContactRelation>;
  readonly delegations: ContactRows<Authorization>;
  readonly #contacts: Map<string, KnownContact>;
  readonly #files: ReadonlyMap<string, ClientFile>;
  readonly #clients: ReadonlyMap<string, readonly OrganisationRelation[]>;
  readonly #holdings: ReadonlyMap<string, readonly Authorization[]>;
  readonly #responsibles: Map<string, Responsible>;
  /** Contacts that an agent has yet to accept: what rests on them waits too. */
  readonly #awaited = new Map<string, Contact>();
  readonly #firms: Map<string, FirmFacts>;
  #details: OrganisationDetails;
  readonly #mailed = new Map<string, LineChanges['mail']>();
  #persons: PersonIndex | undefined;

  constructor(facts: PlanFacts, askedOn: CalendarDay = facts.today) {
    this.facts = facts;
    this.askedOn = askedOn;
    this.#details = facts.details;
    const held = facts.authorizations.filter(({ contactId }) => contactId === null);
    this.relations = new ContactRows(facts.contactRelations);
    this.delegations = new ContactRows(facts.authorizations.filter(({ contactId }) => contactId !== null));
    this.#contacts = new Map(facts.contacts.map((known) => [known.contact.id, known]));
    this.#files = new Map(facts.files.map((file) => [file.id, file]));
    this.#clients = groupBy(facts.organisationRelations, ({ fileId }) => fileId);
    this.#holdings = groupBy(held, ({ fileId }) => fileId);
    this.#responsibles = new Map(facts.responsibles.map((one) => [one.id, one]));
    this.#firms = new Map(facts.firms.map((one) => [one.organisation.id, one]));
  }

  /** Of the organisation itself. */
  details(): OrganisationDetails {
    return this.#details;
  }

  /** One that a line is about, whether or not anything ties it to the own file. */
  firmOf(id: string): FirmFacts | undefined {
    return this.#firms.get(id);
  }

  /** A firm that serves the own file, or has served it. */
  firm(id: string): FirmFacts | undefined {
    const firm = this.firmOf(id);
    return firm && firm.ties.length > 0 ? firm : undefined;
  }

  firmNumbered(neq: string): FirmFacts | undefined {
    return [...this.#firms.values()].find((one) => one.neq === neq);
  }

  contact(id: string): KnownContact | undefined {
    return this.#contacts.get(id);
  }

  file(id: string): ClientFile | undefined {
    return this.#files.get(id);
  }

  clientRelations(fileId: string): readonly OrganisationRelation[] {
    return this.#clients.get(fileId) ?? [];
  }

  /** What the organisation itself holds there. */
  holdings(fileId: string): readonly Authorization[] {
    return this.#holdings.get(fileId) ?? [];
  }

  ownRelationsOf(contactId: string): readonly ContactRelation[] {
    return this.relations.in(contactId, this.facts.organisation.id);
  }

  /** Those who answer for the organisation, by their relation, with what the lines so far changed. */
  responsibles(): ReadonlyMap<string, Responsible> {
    return this.#responsibles;
  }

  /** Contacts that the new person may already be, those of earlier lines among them. */
  duplicatesOf(person: Person): PossibleDuplicate[] {
    return this.#personIndex().duplicatesOf(person);
  }

  await(contact: Contact): void {
    this.#awaited.set(contact.id, contact);
    this.#personIndex().put(contact);
  }

  awaited(contactId: string): Contact | undefined {
    return this.#awaited.get(contactId);
  }

  /** What an earlier line mails to the contact. */
  mailedTo(contactId: string): LineChanges['mail'] {
    return this.#mailed.get(contactId) ?? null;
  }

  /** Makes what a line changes stand for the lines after it. */
  apply({ contactId, firmId, changes }: LinePlan): void {
    if (firmId !== null) {
      const firm = this.#firms.get(firmId);
      if (firm) this.#firms.set(firmId, firmAfter(firm, changes));
      return;
    }
    const { contactAdded, contactChanged, organisationChanged } = changes;
    if (organisationChanged) {
      const version = organisationChanged.version + 1;
      this.#details = { ...this.#details, ...organisationChanged.changes, version };
    }
    if (contactAdded) {
      this.#putContact({ contact: contactAdded, linked: false, liveCode: true, codeBlockedUntil: null });
    }
    const known = contactChanged && this.contact(contactChanged.contactId);
    if (known) {
      const version = known.contact.version + 1;
      this.#putContact({ ...known, contact: { ...known.contact, ...contactChanged.changes, version } });
    }
    for (const row of changes.relationsAdded) this.#addRelation(row);
    for (const { id, endOn } of changes.relationEnds) {
      this.relations.moveEnd(id, endOn);
      const responsible = this.#responsibles.get(id);
      if (responsible) this.#responsibles.set(id, { ...responsible, endOn });
    }
    for (const row of changes.authorizationsAdded) this.delegations.add(row);
    for (const { id, endOn } of changes.authorizationEnds) this.delegations.moveEnd(id, endOn);
    if (changes.mail && contactId !== null) this.#mailed.set(contactId, changes.mail);
  }

  #putContact(known: KnownContact): void {
    this.#contacts.set(known.contact.id, known);
    this.#persons?.put(known.contact);
  }

  #addRelation(row: ContactRelation): void {
    this.relations.add(row);
    const answers = isOwnRelation(row) && row.function === 'person-responsible';
    if (answers && this.contact(row.contactId)?.accountOpen) this.#responsibles.set(row.id, row);
  }

  /** Made when the first new person is met: most requests have none. */
  #personIndex(): PersonIndex {
    if (this.#persons) return this.#persons;
    const index = new PersonIndex();
    for (const { contact } of this.#contacts.values()) index.put(contact);
    this.#persons = index;
    return index;
  }
}
