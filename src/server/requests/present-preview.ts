import { CHANGED_FIELDS } from '#contract/requests/changed-fields.ts';
import { PREVIEWED_LINES, type RequestPreview } from '#contract/requests/request.schema.ts';
import type { ContactRelation } from '#domain/relation/contact-relation.ts';
import type { Act } from '#domain/request/act.ts';
import { firmNamedBy } from '#domain/request/firm-named-by.ts';
import type { FirmFacts, LineOutcome, LinePlan, PlanFacts, RequestPlan } from '#domain/request/plan.ts';
import { namesOf } from './names-of.ts';

type Told = RequestPreview['lines'][number];

/** What a request would change, as the wire has it: counts of all, and line by line what needs attention first. */
export function presentPreview(
  acts: readonly Act[],
  { lines, uncovered }: RequestPlan,
  facts: PlanFacts,
): RequestPreview {
  const relations = new Map(
    [...facts.contactRelations, ...lines.flatMap(({ changes }) => changes.relationsAdded)].map((one) => [
      one.id,
      one,
    ]),
  );
  const planned = lines.flatMap((plan, place) => {
    const act = acts[place];
    return act ? [{ ...plan, act, number: place + 1 }] : [];
  });
  const shown = planned
    .toSorted((left, right) => attentionOf(left) - attentionOf(right))
    .slice(0, PREVIEWED_LINES);
  return {
    counts: countsOf(lines),
    lines: shown.map((line) => presentLine(line, relations, facts)),
    complete: shown.length === lines.length,
    uncovered: [...uncovered],
    ...namesOf(shown, facts, [...uncovered, ...shown.flatMap((line) => filesOf(line, relations))]),
  };
}

function countsOf(lines: readonly LinePlan[]): RequestPreview['counts'] {
  const counts: Record<LineOutcome, number> = { applies: 0, waits: 0, unchanged: 0, refused: 0 };
  for (const { outcome } of lines) counts[outcome] += 1;
  return counts;
}

const ATTENTION: readonly LineOutcome[] = ['refused', 'waits', 'applies', 'unchanged'];

function attentionOf({ outcome, notes }: LinePlan): number {
  return 2 * ATTENTION.indexOf(outcome) + (notes.length > 0 ? 0 : 1);
}

type Relations = ReadonlyMap<string, ContactRelation>;

function presentLine(
  {
    number,
    act,
    contactId,
    outcome,
    refusal,
    notes,
    gained,
    lost,
    changes,
  }: LinePlan & { readonly number: number; readonly act: Act },
  relations: Relations,
  facts: PlanFacts,
): Told {
  const firm = firmNamedBy(act, facts.firms);
  const changed = { ...changes.contactChanged?.changes, ...changes.organisationChanged?.changes };
  const moved = changes.relationEnds.flatMap(({ id, before, endOn }): Told['relations'] => {
    const relation = relations.get(id);
    const change = endOn < before ? 'ended' : 'added';
    return relation ? [{ change, fileId: relation.fileId, function: relation.function, endOn }] : [];
  });
  return {
    number,
    contactId,
    firmId: firm?.organisation.id ?? null,
    outcome,
    refusal: refusal && { code: refusal.code, params: { ...refusal.params } },
    notes: notes.map(({ code, params }) => ({ code, params: { ...params } })),
    gained: [...gained],
    lost: [...lost],
    relations: [
      ...changes.relationsAdded.map(({ fileId, function: kind, endOn }) => ({
        change: 'added' as const,
        fileId,
        function: kind,
        endOn,
      })),
      ...moved,
    ],
    ties: firm ? tiesOf(firm, changes) : [],
    fields: CHANGED_FIELDS.filter((field) => field in changed),
    mail: changes.mail,
  };
}

function tiesOf(
  { organisation, ties }: FirmFacts,
  { tiesAdded, tieEnds }: LinePlan['changes'],
): Told['ties'] {
  const known = new Map(ties.map((tie) => [tie.id, tie]));
  return [
    ...tiesAdded.map(({ startOn, endOn }) => ({
      change: 'added' as const,
      firmId: organisation.id,
      startOn,
      endOn,
    })),
    ...tieEnds.flatMap(({ id, before, endOn }): Told['ties'] => {
      const tie = known.get(id);
      const change = endOn < before ? 'ended' : 'added';
      return tie ? [{ change, firmId: organisation.id, startOn: tie.startOn, endOn }] : [];
    }),
  ];
}

function filesOf({ changes }: LinePlan, relations: Relations): string[] {
  const moved = changes.relationEnds.flatMap(({ id }) => relations.get(id) ?? []);
  return [...changes.relationsAdded, ...moved].map(({ fileId }) => fileId);
}
