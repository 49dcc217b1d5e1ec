import type { Authorization } from '#domain/authorization/authorization.ts';
import { isHeldBy } from '#domain/authorization/subject-catalogue.ts';
import { isPeriod, type Period } from '#domain/calendar/period.ts';
import type { FileKind } from '#domain/file/client-file.ts';
import type { OrganisationKind } from '#domain/organisation/organisation.ts';
import type { ContactRelation } from '#domain/relation/contact-relation.ts';
import { joins, type OrganisationRelation } from '#domain/relation/organisation-relation.ts';
import { checkFileAuthorizations, groupBy, overlap } from './check-authorizations.ts';
import { rowKey } from './memory-rows.ts';
import { refuseIf } from './refuse-if.ts';

/** What new rows rest on, and the rows that are there already. */
export interface Ground {
  organisationKind(id: string): OrganisationKind | undefined;
  fileKind(id: string): FileKind | undefined;
  hasContact(organisationId: string, contactId: string): boolean;
  hasContactRelation(organisationId: string, id: string): boolean;
  relationsOf(organisationId: string, contactId: string): readonly ContactRelation[];
  organisationRelations(): readonly OrganisationRelation[];
  hasAuthorization(organisationId: string, id: string): boolean;
  authorizationsIn(organisationId: string, fileId: string): readonly Authorization[];
}

export function checkContactRelations(rows: readonly ContactRelation[], ground: Ground): void {
  checkPeriods('contact relation', rows);
  distinct('contact relation', rows, idKey);
  for (const one of rows) {
    const known = ground.hasContact(one.organisationId, one.contactId);
    refuseIf(!known, `contact relation ${one.id} of an unknown contact`);
    refuseIf(!ground.fileKind(one.fileId), `contact relation ${one.id} to an unknown file`);
    refuseIf(ground.hasContactRelation(one.organisationId, one.id), `contact relation ${one.id} twice`);
  }
  for (const [key, same] of groupBy(rows, kindKey)) {
    const [first] = same;
    const others = first ? ground.relationsOf(first.organisationId, first.contactId) : [];
    refuseIf(
      overlap([...same, ...others.filter((other) => kindKey(other) === key)]),
      `contact relation ${first?.id} at the same time as another of its kind`,
    );
  }
}

/** Of those with the same key, one is active on any day (domain, section 9, decision 7). */
export function kindKey(one: ContactRelation): string {
  return rowKey(one.organisationId, one.contactId, one.function, one.fileId);
}

export function checkOrganisationRelations(rows: readonly OrganisationRelation[], ground: Ground): void {
  if (rows.length === 0) return;
  checkPeriods('organisation relation', rows);
  const others = ground.organisationRelations();
  distinct('organisation relation', [...others, ...rows], idKey);
  for (const one of rows) {
    const [file, by] = [ground.fileKind(one.fileId), ground.organisationKind(one.organisationId)];
    refuseIf(
      !file || !by || one.fileId === one.organisationId,
      `organisation relation ${one.id} with an unknown side`,
    );
    const joined = file && by && joins(one.kind, file, by);
    refuseIf(!joined, `organisation relation ${one.id} of a wrong kind`);
  }
  const pairs = groupBy([...others, ...rows], (one) => rowKey(one.organisationId, one.fileId, one.kind));
  for (const [key, same] of pairs)
    refuseIf(overlap(same), `organisation relation ${key} twice at the same time`);
}

export function checkAuthorizations(rows: readonly Authorization[], ground: Ground): void {
  checkPeriods('authorization', rows);
  distinct('authorization', rows, idKey);
  for (const one of rows) {
    refuseIf(ground.hasAuthorization(one.organisationId, one.id), `authorization ${one.id} twice`);
    const kind = ground.organisationKind(one.organisationId);
    refuseIf(!kind, `authorization ${one.id} of an unknown organisation`);
    const held = kind && isHeldBy(one.subject, kind, one.organisationId === one.fileId);
    refuseIf(!held, `authorization ${one.id} of a subject that no ${kind} holds there`);
    refuseIf(!ground.fileKind(one.fileId), `authorization ${one.id} in an unknown file`);
    const known = one.contactId === null || ground.hasContact(one.organisationId, one.contactId);
    refuseIf(!known, `authorization ${one.id} of an unknown contact`);
  }
  for (const same of groupBy(rows, (one) => rowKey(one.organisationId, one.fileId)).values()) {
    const [first] = same;
    if (first)
      checkFileAuthorizations([...ground.authorizationsIn(first.organisationId, first.fileId), ...same]);
  }
}

function idKey(one: { readonly organisationId: string; readonly id: string }): string {
  return rowKey(one.organisationId, one.id);
}

export function checkPeriods(what: string, rows: ReadonlyArray<Period & { readonly id: string }>): void {
  for (const one of rows) refuseIf(!isPeriod(one), `${what} ${one.id} that ends before it starts`);
}

/** The keys of the rows, which must be new. */
export function distinct<Row>(
  what: string,
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  known: ReadonlyMap<string, unknown> = new Map(),
): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const row of rows) {
    const key = keyOf(row);
    refuseIf(keys.has(key) || known.has(key), `${what} ${key} twice`);
    keys.add(key);
  }
  return keys;
}
