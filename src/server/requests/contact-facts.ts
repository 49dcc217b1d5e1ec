import type { Authorization } from '#domain/authorization/authorization.ts';
import { groupBy } from '#domain/invariants/group-by.ts';
import type { EndChange } from '#domain/request/act.ts';
import type { LineChanges, PlanFacts } from '#domain/request/plan.ts';
import type { JournalEntry } from '#server/store/journal-store.ts';

export type Fact = Pick<JournalEntry, 'action' | 'subjectType' | 'subjectId' | 'before' | 'after'>;

export type Values = JournalEntry['after'];

/** Relations and authorizations by id. */
export type Rows = ReadonlyMap<string, PlanFacts['contactRelations'][number] | Authorization>;

/** Of one contact. */
export function factsOf(contactId: string, changes: LineChanges, rows: Rows): Fact[] {
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
export function subjectFacts(
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
