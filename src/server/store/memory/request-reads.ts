import { endedSomething, UNDONE_NOTHING } from '#domain/request/undo.ts';
import { compareTexts } from '#server/store/contact-order.ts';
import type { RequestReads } from '#server/store/request-store.ts';
import { type KeptRequest, rowKey } from './memory-rows.ts';
import type { MemoryView } from './memory-view.ts';
import { readPlanFacts } from './read-plan-facts.ts';

export function requestReads(view: MemoryView): RequestReads {
  return {
    async list({ organisationId, states, forms, before = Number.POSITIVE_INFINITY, limit }) {
      const matching = view
        .rows('requests')
        .filter(
          (one) =>
            one.organisationId === organisationId &&
            (states.length === 0 || states.includes(one.state)) &&
            (forms.length === 0 || forms.includes(one.form)),
        );
      const page = matching
        .filter(({ number }) => number < before)
        .sort((left, right) => right.number - left.number)
        .slice(0, limit);
      return { requests: page.map(recordOf), total: matching.length };
    },
    async find(organisationId, requestId) {
      const found = view.row('requests', rowKey(organisationId, requestId));
      return found && recordOf(found);
    },
    async linesOf(organisationId, requestId, { after, limit, states }) {
      const lines = view.row('requestLines', rowKey(organisationId, requestId)) ?? [];
      return lines
        .filter(({ number, state }) => number > after && (states.length === 0 || states.includes(state)))
        .slice(0, limit);
    },
    async numbersOf(organisationId, requestIds) {
      const found = requestIds.flatMap((id) => view.row('requests', rowKey(organisationId, id)) ?? []);
      return new Map(found.map(({ id, number }) => [id, number]));
    },
    async correctionsOf(organisationId, requestIds) {
      const found = view
        .rows('requests')
        .filter((one) => one.organisationId === organisationId && requestIds.includes(one.corrects ?? ''))
        .sort((left, right) => left.number - right.number);
      return new Map(found.map(({ corrects, id, number }) => [corrects ?? '', { id, number }]));
    },
    async undoableOf(organisationId, requestIds) {
      const undone = new Set(
        view
          .rows('requests')
          .filter((one) => one.organisationId === organisationId && !UNDONE_NOTHING.includes(one.state))
          .map(({ undoes }) => undoes),
      );
      const ended = requestIds.filter((id) =>
        view.row('requestLines', rowKey(organisationId, id))?.some(endedSomething),
      );
      return new Set(ended.filter((id) => !undone.has(id)));
    },
    factsFor: async (...asked) => readPlanFacts(view, ...asked),
    async inReview(limit) {
      const waiting = view.rows('requests').filter(({ state }) => state === 'in-review');
      return waiting
        .sort(oldestFirst)
        .slice(0, limit)
        .map((one) => ({
          ...recordOf(one),
          organisation: view.world.organisations.get(one.organisationId)?.name ?? '',
        }));
    },
  };
}

export function recordOf({ leaseUntil: _, ...record }: KeptRequest) {
  return record;
}

export function oldestFirst(left: KeptRequest, right: KeptRequest): number {
  return (
    compareTexts(left.submittedAt, right.submittedAt) ||
    compareTexts(left.organisationId, right.organisationId) ||
    left.number - right.number
  );
}
