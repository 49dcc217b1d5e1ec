import type { FirmFacts, LineChanges, LinePlan } from '#domain/request/plan.ts';
import type { JournalEntry } from '#server/store/journal-store.ts';
import { type Fact, factsOf, type Rows, subjectFacts, type Values } from './contact-facts.ts';

type Origin = Pick<
  JournalEntry,
  'organisationId' | 'at' | 'accountId' | 'profileId' | 'traceId' | 'requestId'
>;

/**
 * What an employer's line changes between a firm and its file, for the journals of both: the tie and what the firm itself holds. In the
 * firm's own stands besides what its people lose by it; the employer's never names them.
 */
export function journalFirmLine(
  { changes }: LinePlan,
  { organisation, ties, contactRelations, authorizations }: FirmFacts,
  origin: Origin,
): JournalEntry[] {
  const added = [...changes.relationsAdded, ...changes.authorizationsAdded];
  const rows: Rows = new Map([...contactRelations, ...authorizations, ...added].map((row) => [row.id, row]));
  const ofTie = tieFacts(changes, ties, rows);
  const theirs = [...new Set([...rows.values()].flatMap(({ contactId }) => contactId ?? []))].flatMap(
    (contactId) => factsOf(contactId, changesOf(contactId, changes, rows), rows),
  );
  return [
    ...ofTie.map((fact) => ({ ...origin, ...fact })),
    ...[...ofTie, ...theirs].map((fact) => ({ ...origin, organisationId: organisation.id, ...fact })),
  ];
}

function tieFacts(changes: LineChanges, ties: FirmFacts['ties'], rows: Rows): Fact[] {
  const all = [...ties, ...changes.tiesAdded];
  const tell = (subjectId: string, action: string, before: Values, after: Values): Fact => ({
    action,
    subjectType: 'organisation-relation',
    subjectId,
    before,
    after,
  });
  // What is granted or taken back stands in the history of the tie that lasts longest.
  const last = all.toSorted((left, right) => (left.endOn < right.endOn ? -1 : 1)).at(-1);
  return [
    ...changes.tiesAdded.map(({ id, fileId, startOn, endOn }) =>
      tell(id, 'relation-added', {}, { fileId, startOn, endOn }),
    ),
    ...changes.tieEnds.map(({ id, before, endOn }) =>
      tell(id, endOn < before ? 'relation-ended' : 'relation-prolonged', { endOn: before }, { endOn }),
    ),
    ...(last ? subjectFacts(changesOf(null, changes, rows), rows, (...told) => tell(last.id, ...told)) : []),
  ];
}

/** Those of one of the firm's contacts; null: of the firm itself. */
function changesOf(whose: string | null, changes: LineChanges, rows: Rows): LineChanges {
  const isTheirs = ({ id }: { readonly id: string }) => rows.get(id)?.contactId === whose;
  return {
    ...changes,
    relationsAdded: changes.relationsAdded.filter(isTheirs),
    relationEnds: changes.relationEnds.filter(isTheirs),
    authorizationsAdded: changes.authorizationsAdded.filter(isTheirs),
    authorizationEnds: changes.authorizationEnds.filter(isTheirs),
  };
}
