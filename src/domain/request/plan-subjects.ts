import type { Authorization, AuthorizedSubject } from '#domain/authorization/authorization.ts';
import { isDelegable, undelegableServices } from '#domain/authorization/subject-catalogue.ts';
import { intersection } from '#domain/calendar/period-set.ts';
import type { SubjectGrant } from './act.ts';
import { note } from './line-plan.ts';
import { type Ground, type PassedSubject, passSubject } from './pass-subject.ts';
import type { LineNote, LineRefusal } from './plan.ts';

interface PlannedSubjects extends PassedSubject {
  readonly notes: readonly LineNote[];
}

/**
 * What passes to the contact (section 9, decisions 4 and 8): what is asked for, or everything that the organisation holds in the
 * file and may pass on; never more than it holds, on any day.
 */
export function planSubjects(
  asked: readonly SubjectGrant[] | null,
  ground: Ground,
): PlannedSubjects | LineRefusal {
  const { state, period, fileId } = ground;
  const client = fileId !== state.facts.organisation.id;
  const held = state.holdings(fileId).filter((row) => intersection(row, period));
  const wanted = mostOf(asked ?? held.filter(({ subject }) => !client || isDelegable(subject)));
  if (asked === null && client && wanted.length === 0) return { code: 'nothing-delegable', params: {} };
  for (const one of wanted) {
    const refusal = refusalOf(one, client, held);
    if (refusal) return refusal;
  }
  const passed = wanted.map((one) => ({ ...one, ...passSubject(one, held, ground) }));
  return {
    added: passed.flatMap(({ added }) => added),
    replaced: passed.flatMap(({ replaced }) => replaced),
    notes: [
      ...passed.flatMap(({ subject, added }) =>
        added.length === 0 ? [note('already-held', { subject })] : [],
      ),
      ...wanted.flatMap(({ subject }) => endsSooner(subject, held, ground)),
      ...(client ? leftBehind(held, wanted) : []),
    ],
  };
}

/** Each subject once, with the greatest right. */
function mostOf(grants: readonly SubjectGrant[]): SubjectGrant[] {
  const most = new Map<AuthorizedSubject, SubjectGrant>();
  for (const { subject, right } of grants) {
    if (most.get(subject)?.right !== 'write') most.set(subject, { subject, right });
  }
  return [...most.values()];
}

function refusalOf(
  { subject, right }: SubjectGrant,
  client: boolean,
  held: readonly Authorization[],
): LineRefusal | undefined {
  const params = { subject };
  const own = held.filter((row) => row.subject === subject);
  if (own.length === 0) return { code: 'subject-not-held', params };
  if (client && !isDelegable(subject)) return { code: 'subject-not-delegable', params };
  const beyond = right === 'write' && own.every((row) => row.right === 'read');
  return beyond ? { code: 'right-beyond-own', params } : undefined;
}

/** The organisation's own ends before the day asked for. */
function endsSooner(
  subject: AuthorizedSubject,
  held: readonly Authorization[],
  { period }: Ground,
): LineNote[] {
  const endOn = held
    .filter((row) => row.subject === subject)
    .map((row) => row.endOn)
    .reduce((left, right) => (left > right ? left : right));
  return endOn < period.endOn ? [note('ends-sooner', { subject, endOn })] : [];
}

/** Services that stay with the organisation, to be said beside what passes (001, 003: « Limitation actuelle »). */
function leftBehind(held: readonly Authorization[], wanted: readonly SubjectGrant[]): LineNote[] {
  const subjects = new Set([
    ...held.map(({ subject }) => subject).filter((subject) => !isDelegable(subject)),
    ...wanted.map(({ subject }) => subject).filter((subject) => undelegableServices(subject).length > 0),
  ]);
  return [...subjects].map((subject) => note('subject-left-behind', { subject }));
}
