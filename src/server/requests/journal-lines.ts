import type { Authorization } from '#domain/authorization/authorization.ts';
import { groupBy } from '#domain/invariants/group-by.ts';
import type { EndChange } from '#domain/request/act.ts';
import type { LineChanges, LinePlan, PlanFacts } from '#domain/request/plan.ts';
import type { JournalEntry } from '#server/store/journal-store.ts';

/** Who did it, when, and through which request. */
export type JournalOrigin = Pick<
  JournalEntry,
  'organisationId' | 'at' | 'accountId' | 'profileId' | 'traceId' | 'requestId'
>;

type Fact = Pick<JournalEntry, 'action' | 'subjectType' | 'subjectId' | 'before' | 'after'>;

type Values = JournalEntry['after'];

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
  return lines.flatMap(({ contactId, changes }) => {
    const found =
      contactId === null
        ? organisationFacts(facts.organisation.id, changes)
        : factsOf(contactId, changes, rows);
    return found.map((fact) => ({ ...origin, ...fact }));
  });
}

type Rows = ReadonlyMap<string, PlanFacts['contactRelations'][number] | Authorization>;

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

function factsOf(contactId: string, changes: LineChanges, rows: Rows): Fact[] {
  const { contactAdded, contactChanged, mail } = changes;
  const tell = (action: string, before: Values, after: Values): Fact => ({
    action,
    subjectType: 'contact',
    subjectId: contactId,
    before,
    after,
  });
  return [
    ...(contactAdded ? [tell('contact-added', {}, personOf(contactAdded))] : []),
    ...(contactChanged
      ? [tell('contact-updated', { ...contactChanged.before }, { ...contactChanged.changes })]
      : []),
    ...changes.relationsAdded.map(({ id, fileId, function: kind, startOn, endOn }) =>
      tell('relation-added', {}, { relationId: id, fileId, function: kind, startOn, endOn }),
    ),
    ...changes.relationEnds.map(({ id, before, endOn }) => {
      const fileId = rows.get(id)?.fileId;
      const action = endOn < before ? 'relation-ended' : 'relation-prolonged';
      return tell(action, { relationId: id, fileId, endOn: before }, { endOn });
    }),
    ...subjectFacts(changes, rows, tell),
    ...(mail ? [tell(mail === 'linking-code' ? 'code-issued' : 'code-recalled', {}, {})] : []),
    ...changes.authorizationsAdded.map(({ id, subject, right, startOn, endOn }) => ({
      action: 'authorization-added',
      subjectType: 'authorization' as const,
      subjectId: id,
      before: {},
      after: { subject, right, startOn, endOn },
    })),
    ...changes.authorizationEnds.map(({ id, before, endOn }) => ({
      action: endOn < before ? 'authorization-ended' : 'authorization-prolonged',
      subjectType: 'authorization' as const,
      subjectId: id,
      before: { endOn: before },
      after: { endOn },
    })),
  ];
}

/** By file: which subjects came, which went. */
function subjectFacts(
  { authorizationsAdded, authorizationEnds }: LineChanges,
  rows: Rows,
  tell: (action: string, before: Values, after: Values) => Fact,
): Fact[] {
  const given = [...groupBy(authorizationsAdded, ({ fileId }) => fileId)].map(([fileId, all]) =>
    tell('subjects-added', {}, { fileId, subjects: all.map(subjectOf) }),
  );
  const moved = authorizationEnds.flatMap((end) => {
    const row = rows.get(end.id);
    return row && 'subject' in row ? [{ ...end, row }] : [];
  });
  const groups = groupBy(moved, (end) => `${actionOf(end)} ${end.row.fileId}`);
  const taken = [...groups.values()].map((all) => {
    const [first] = all;
    const subjects = all.map(({ row, before, endOn }) => ({ ...subjectOf(row), before, endOn }));
    return first ? [tell(actionOf(first), { fileId: first.row.fileId }, { subjects })] : [];
  });
  return [...given, ...taken.flat()];
}

function actionOf({ before, endOn }: EndChange): string {
  return endOn < before ? 'subjects-ended' : 'subjects-prolonged';
}

function subjectOf({ subject, right, startOn, endOn }: Authorization) {
  return { subject, right, startOn, endOn };
}

function personOf(contact: NonNullable<LineChanges['contactAdded']>): Values {
  const { firstName, lastName, email, language, phones, clientNumber } = contact;
  return { firstName, lastName, email, language, phones, clientNumber };
}
