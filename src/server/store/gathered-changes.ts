import type { Authorization } from '#domain/authorization/authorization.ts';
import type { Contact } from '#domain/contact/contact.ts';
import type { OrganisationChanges } from '#domain/organisation/organisation-details.ts';
import type { ContactRelation } from '#domain/relation/contact-relation.ts';
import type { OrganisationRelation } from '#domain/relation/organisation-relation.ts';
import type { EndChange, PersonChanges } from '#domain/request/act.ts';
import type { LineChanges } from '#domain/request/plan.ts';
import { StoreRefusal } from './store.ts';

/** A contact that changes, by one line or several: from the version it has to the one it gets. */
export interface GatheredContact {
  readonly contactId: string;
  readonly version: number;
  readonly nextVersion: number;
  readonly changes: PersonChanges;
}

/** The organisation itself, likewise. */
export interface GatheredOrganisation {
  readonly version: number;
  readonly nextVersion: number;
  readonly changes: OrganisationChanges;
}

/** What lines change together: each record once, as the last line leaves it. */
export interface GatheredChanges {
  readonly organisation: GatheredOrganisation | undefined;
  readonly contactsAdded: readonly Contact[];
  readonly contactsChanged: readonly GatheredContact[];
  readonly relationsAdded: readonly ContactRelation[];
  readonly relationEnds: readonly EndChange[];
  readonly authorizationsAdded: readonly Authorization[];
  readonly authorizationEnds: readonly EndChange[];
  readonly tiesAdded: readonly OrganisationRelation[];
  readonly tieEnds: readonly EndChange[];
}

/** Throws `StoreRefusal` when a line rests on something else than the lines before it leave, or is about another organisation. */
export function gatherChanges(organisationId: string, lines: readonly LineChanges[]): GatheredChanges {
  const contacts = gatherContacts(lines);
  const relations = gatherPeriods(lines.map((line) => [line.relationsAdded, line.relationEnds]));
  const authorizations = gatherPeriods(
    lines.map((line) => [line.authorizationsAdded, line.authorizationEnds]),
  );
  const ties = gatherPeriods(lines.map((line) => [line.tiesAdded, line.tieEnds]));
  const added = [...contacts.added, ...relations.added, ...authorizations.added, ...ties.added];
  for (const row of added) {
    if (row.organisationId !== organisationId) throw new StoreRefusal('a record of another organisation');
  }
  return {
    organisation: gatherOrganisation(lines),
    contactsAdded: contacts.added,
    contactsChanged: contacts.changed,
    relationsAdded: relations.added,
    relationEnds: relations.ends,
    authorizationsAdded: authorizations.added,
    authorizationEnds: authorizations.ends,
    tiesAdded: ties.added,
    tieEnds: ties.ends,
  };
}

function gatherOrganisation(lines: readonly LineChanges[]): GatheredOrganisation | undefined {
  let gathered: GatheredOrganisation | undefined;
  for (const { organisationChanged } of lines) {
    if (!organisationChanged) continue;
    const { version, changes } = organisationChanged;
    if (gathered && gathered.nextVersion !== version) {
      throw new StoreRefusal(`the organisation hasn't version ${version}`);
    }
    gathered = {
      version: gathered?.version ?? version,
      nextVersion: version + 1,
      changes: { ...gathered?.changes, ...changes },
    };
  }
  return gathered;
}

function gatherContacts(lines: readonly LineChanges[]) {
  const added = new Map<string, Contact>();
  const changed = new Map<string, GatheredContact>();
  for (const { contactAdded, contactChanged } of lines) {
    if (contactAdded) {
      if (added.has(contactAdded.id)) throw new StoreRefusal(`contact ${contactAdded.id} twice`);
      added.set(contactAdded.id, contactAdded);
    }
    if (!contactChanged) continue;
    const { contactId, version, changes } = contactChanged;
    const fresh = added.get(contactId);
    const former = changed.get(contactId);
    if ((fresh?.version ?? former?.nextVersion ?? version) !== version) {
      throw new StoreRefusal(`contact ${contactId} hasn't version ${version}`);
    }
    if (fresh) added.set(contactId, { ...fresh, ...changes, version: version + 1 });
    else {
      const before = former ?? { contactId, version, changes: {} };
      changed.set(contactId, {
        ...before,
        changes: { ...before.changes, ...changes },
        nextVersion: version + 1,
      });
    }
  }
  return { added: [...added.values()], changed: [...changed.values()] };
}

function gatherPeriods<Row extends ContactRelation | Authorization | OrganisationRelation>(
  lines: ReadonlyArray<readonly [added: readonly Row[], ends: readonly EndChange[]]>,
) {
  const added = new Map<string, Row>();
  const ends = new Map<string, EndChange>();
  for (const [rows, moves] of lines) {
    for (const row of rows) {
      if (added.has(row.id)) throw new StoreRefusal(`record ${row.id} twice`);
      added.set(row.id, row);
    }
    for (const { id, before, endOn } of moves) {
      const fresh = added.get(id);
      const former = ends.get(id);
      if ((fresh?.endOn ?? former?.endOn ?? before) !== before) {
        throw new StoreRefusal(`record ${id} doesn't end on ${before}`);
      }
      if (fresh) added.set(id, { ...fresh, endOn });
      else ends.set(id, { id, before: former?.before ?? before, endOn });
    }
  }
  return { added: [...added.values()], ends: [...ends.values()] };
}
