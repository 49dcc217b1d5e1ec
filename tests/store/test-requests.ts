import { randomUUID } from 'node:crypto';
import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import type { Contact } from '#domain/contact/contact.ts';
import type { GrantAct, IssueCodeAct } from '#domain/request/act.ts';
import type { LineChanges } from '#domain/request/plan.ts';
import type { LineState } from '#domain/request/request.ts';
import { NO_LINES } from '#server/store/refreshed-request.ts';
import type { NewRequest, RequestListRequest, SettledLine } from '#server/store/request-store.ts';
import { NOW, TODAY } from './test-world.ts';

/** A request that was just submitted, with so many lines to be run. */
export function aRequest(
  organisationId: string,
  pending: number,
  fields: Partial<NewRequest> = {},
): NewRequest {
  return {
    id: randomUUID(),
    organisationId,
    form: 'bulk',
    state: 'submitted',
    accountId: randomUUID(),
    profileId: randomUUID(),
    submittedBy: 'Ève Roy',
    submittedAt: NOW.toISOString(),
    appliedAt: null,
    visibleAt: null,
    attestations: [{ key: 'changes-exact-and-consented', version: 1, language: 'fr' }],
    counts: { ...NO_LINES, pending },
    undoes: null,
    corrects: null,
    version: 1,
    ...fields,
  };
}

export function aRequestList(
  organisationId: string,
  fields: Partial<RequestListRequest> = {},
): RequestListRequest {
  return { organisationId, states: [], forms: [], before: undefined, limit: 20, ...fields };
}

export function anIssue(contactId: string): IssueCodeAct {
  return { kind: 'issue-code', contactId, reminder: false };
}

export function aGrantOf(fields: Partial<GrantAct>): GrantAct {
  return {
    kind: 'grant',
    contactId: null,
    person: null,
    newContactId: null,
    fileId: randomUUID(),
    function: 'staff-member',
    startOn: TODAY,
    endOn: '9999-12-31' as CalendarDay,
    subjects: null,
    ...fields,
  };
}

export function aSettledLine(
  number: number,
  state: LineState,
  fields: Partial<SettledLine> = {},
): SettledLine {
  return {
    number,
    state,
    contactId: null,
    refusal: null,
    notes: [],
    gained: [],
    lost: [],
    relationEnds: [],
    authorizationEnds: [],
    ...fields,
  };
}

export function someChanges(fields: Partial<LineChanges>): LineChanges {
  return {
    contactAdded: null,
    contactChanged: null,
    relationsAdded: [],
    relationEnds: [],
    authorizationsAdded: [],
    authorizationEnds: [],
    organisationChanged: null,
    tiesAdded: [],
    tieEnds: [],
    matter: null,
    mail: null,
    ...fields,
  };
}

/** The change of a contact from the version it has. */
export function aContactChange(
  { id, version }: Contact,
  changes: NonNullable<LineChanges['contactChanged']>['changes'],
): LineChanges {
  return someChanges({ contactChanged: { contactId: id, version, changes, before: {} } });
}
