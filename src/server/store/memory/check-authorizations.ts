import type { Authorization } from '#domain/authorization/authorization.ts';
import { isDelegable } from '#domain/authorization/subject-catalogue.ts';
import { neverBegins, type Period } from '#domain/calendar/period.ts';
import { covers } from '#domain/invariants/covers.ts';
import { refuseIf } from './refuse-if.ts';

/**
 * Refuses what PostgreSQL refuses of the authorizations of one organisation in one file, all of them given: nothing is held twice
 * at the same time, and a contact holds no more than its organisation (domain, section 9, decision 8).
 */
export function checkFileAuthorizations(all: readonly Authorization[]): void {
  for (const held of groupBy(all, (one) => one.subject).values()) {
    for (const [holder, rows] of groupBy(held, (one) => one.contactId ?? 'the organisation')) {
      refuseIf(overlap(rows), `subject held twice at the same time by ${holder}`);
    }
    const own = held.filter((one) => one.contactId === null);
    for (const one of held) {
      if (one.contactId === null) continue;
      const ground = own.filter((grant) => one.right === 'read' || grant.right === 'write');
      refuseIf(!covers(ground, one), `authorization ${one.id} beyond what the organisation holds`);
      const ownFile = one.fileId === one.organisationId;
      refuseIf(!ownFile && !isDelegable(one.subject), `authorization ${one.id} that can't be delegated`);
    }
  }
}

export function groupBy<Row>(rows: Iterable<Row>, keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

/** Whether two of the periods share a day. */
export function overlap(periods: readonly Period[]): boolean {
  const inOrder = periods
    .filter((period) => !neverBegins(period))
    .sort((left, right) => (left.startOn < right.startOn ? -1 : 1));
  return inOrder.some((period, at) => {
    const next = inOrder[at + 1];
    return next !== undefined && next.startOn <= period.endOn;
  });
}
