import { checkInvariants } from '#domain/invariants/check-invariants.ts';
import type { ModelRecords } from '#domain/invariants/model-records.ts';
import type { Violation } from '#domain/invariants/violation.ts';
import { ORGANISATION_KINDS } from '#domain/organisation/organisation.ts';
import { withEnds } from './firm-after.ts';
import type { LinePlan } from './plan.ts';
import type { PlanState } from './plan-state.ts';

/**
 * The rule of the model that the line would break and that holds so far, over the contact's records in the files it touches and
 * all that those rest on. Who answers for the organisation is another question: `leavesNobodyResponsible`.
 */
export function findBrokenRule(line: LinePlan, state: PlanState): Violation | undefined {
  const before = line.firmId === null ? recordsAround(line, state) : recordsOfFirm(line.firmId, state);
  if (!before) return undefined;
  const { changes } = line;
  const after: ModelRecords = {
    ...before,
    organisationRelations: [...withEnds(before.organisationRelations, changes.tieEnds), ...changes.tiesAdded],
    contactRelations: [...withEnds(before.contactRelations, changes.relationEnds), ...changes.relationsAdded],
    authorizations: [
      ...withEnds(before.authorizations, changes.authorizationEnds),
      ...changes.authorizationsAdded,
    ],
  };
  const broken = violationsOf(after, state);
  if (broken.length === 0) return undefined;
  const known = new Set(violationsOf(before, state).map(keyOf));
  return broken.find((one) => !known.has(keyOf(one)));
}

/** All that stands between a firm and the own file. */
function recordsOfFirm(firmId: string, state: PlanState): ModelRecords | undefined {
  const firm = state.firmOf(firmId);
  if (!firm) return undefined;
  const { organisation, ties, contactRelations, authorizations } = firm;
  const people = new Set(
    [...contactRelations, ...authorizations].flatMap(({ contactId }) => contactId ?? []),
  );
  return {
    organisations: [organisation, state.facts.organisation],
    individuals: [],
    organisationRelations: ties,
    contacts: [...people].map((id) => ({ id, organisationId: organisation.id })),
    contactRelations,
    authorizations,
    accounts: [],
    profileLinks: [],
  };
}

function violationsOf(records: ModelRecords, { facts }: PlanState): Violation[] {
  return checkInvariants(records, facts.today).filter(({ code }) => code !== 'responsible-missing');
}

function keyOf({ code, recordId }: Violation): string {
  return `${code} ${recordId}`;
}

/** Undefined when the line touches no file. */
function recordsAround({ contactId, changes }: LinePlan, state: PlanState): ModelRecords | undefined {
  if (contactId === null) return undefined;
  const { organisation } = state.facts;
  const ended = [
    ...changes.relationEnds.flatMap(({ id }) => state.relations.find(contactId, id) ?? []),
    ...changes.authorizationEnds.flatMap(({ id }) => state.delegations.find(contactId, id) ?? []),
  ];
  const added = [...changes.relationsAdded, ...changes.authorizationsAdded];
  const touched = [...new Set([...ended, ...added].map(({ fileId }) => fileId))];
  if (touched.length === 0) return undefined;
  const files = touched.flatMap((id) => state.file(id) ?? []);
  return {
    organisations: [
      organisation,
      ...files.flatMap(({ id, name, kind }) => {
        const known = ORGANISATION_KINDS.find((one) => one === kind);
        return known && id !== organisation.id ? [{ id, name, kind: known }] : [];
      }),
    ],
    individuals: files.filter(({ kind }) => kind === 'worker' || kind === 'retiree'),
    organisationRelations: touched.flatMap((id) => state.clientRelations(id)),
    contacts: [{ id: contactId, organisationId: organisation.id }],
    contactRelations: touched.flatMap((id) => state.relations.in(contactId, id)),
    authorizations: touched.flatMap((id) => [...state.holdings(id), ...state.delegations.in(contactId, id)]),
    accounts: [],
    profileLinks: [],
  };
}
