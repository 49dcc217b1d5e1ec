import type { LineChanges, LinePlan, PlanFacts } from '#domain/request/plan.ts';
import type { JournalEntry } from '#server/store/journal-store.ts';
import { type Fact, factsOf, type Values } from './contact-facts.ts';
import { journalFirmLine } from './journal-firm-line.ts';

/** Who did it, when, and through which request. */
export type JournalOrigin = Pick<
  JournalEntry,
  'organisationId' | 'at' | 'accountId' | 'profileId' | 'traceId' | 'requestId'
>;

/**
 * The lines of the journal for what these lines of a request change: for the organisation itself; for each contact, one per kind of change and file; for each
 * authorization, its own. Never a code.
 */
export function journalLines(
  lines: readonly LinePlan[],
  facts: PlanFacts,
  origin: JournalOrigin,
): JournalEntry[] {
  const added = lines.flatMap(({ changes }) => [...changes.relationsAdded, ...changes.authorizationsAdded]);
  const rows = new Map(
    [...facts.contactRelations, ...facts.authorizations, ...added].map((row) => [row.id, row]),
  );
  return lines.flatMap((line) => {
    const { contactId, firmId, changes } = line;
    const firm = facts.firms.find(({ organisation }) => organisation.id === firmId);
    if (firm) return journalFirmLine(line, firm, origin);
    const found =
      contactId === null
        ? organisationFacts(facts.organisation.id, changes)
        : factsOf(contactId, changes, rows);
    return found.map((fact) => ({ ...origin, ...fact }));
  });
}

/** Of lines that are about no contact. */
function organisationFacts(id: string, { organisationChanged, matter }: LineChanges): Fact[] {
  const tell = (action: string, before: Values, after: Values): Fact => ({
    action,
    subjectType: 'organisation',
    subjectId: id,
    before,
    after,
  });
  return [
    ...(organisationChanged
      ? [tell('organisation-updated', { ...organisationChanged.before }, { ...organisationChanged.changes })]
      : []),
    ...(matter ? [tell('organisation-matter-accepted', {}, { ...matter })] : []),
  ];
}
