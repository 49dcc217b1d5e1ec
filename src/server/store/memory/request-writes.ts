import { type Act, contactOf } from '#domain/request/act.ts';
import type { LineState } from '#domain/request/request.ts';
import { countsOf, refreshedRequest } from '#server/store/refreshed-request.ts';
import type { RequestLineRecord, RequestWrites } from '#server/store/request-store.ts';
import { type RowMaps, rowKey } from './memory-rows.ts';
import type { MemoryView } from './memory-view.ts';
import { refuseIf } from './refuse-if.ts';
import { oldestFirst, recordOf } from './request-reads.ts';

export function requestWrites(view: MemoryView, own: RowMaps): RequestWrites {
  /** Puts lines in the place of those with their numbers. */
  function put(
    organisationId: string,
    requestId: string,
    lines: ReadonlyArray<Partial<RequestLineRecord> & { readonly number: number }>,
  ): void {
    const key = rowKey(organisationId, requestId);
    const changed = new Map(lines.map((line) => [line.number, line]));
    const all = view.row('requestLines', key) ?? [];
    own.requestLines.set(
      key,
      all.map((line) => ({ ...line, ...changed.get(line.number) })),
    );
  }

  return {
    // Transactions take turns.
    lock: async () => undefined,
    async add(request, acts) {
      const key = rowKey(request.organisationId, request.id);
      refuseIf(view.row('requests', key) !== undefined, `request ${request.id} twice`);
      const numbers = view
        .rows('requests')
        .filter(({ organisationId }) => organisationId === request.organisationId)
        .map((one) => one.number);
      const number = Math.max(0, ...numbers) + 1;
      own.requests.set(key, { ...request, number, leaseUntil: null });
      own.requestLines.set(
        key,
        acts.map((act, place) => pendingLine(place + 1, act)),
      );
      return number;
    },
    settleLines: async (...asked) => put(...asked),
    async reopenLines(organisationId, requestId, lines) {
      put(
        organisationId,
        requestId,
        lines.map(({ number, act }) => pendingLine(number, act)),
      );
      const key = rowKey(organisationId, requestId);
      const request = view.row('requests', key);
      if (request) own.requests.set(key, { ...request, appliedAt: null, visibleAt: null, leaseUntil: null });
    },
    async refresh(organisationId, requestId, at) {
      const key = rowKey(organisationId, requestId);
      const request = view.row('requests', key);
      if (!request) return;
      const found = new Map<LineState, number>();
      for (const { state } of view.row('requestLines', key) ?? [])
        found.set(state, (found.get(state) ?? 0) + 1);
      const counts = countsOf(found);
      const leaseUntil = counts.pending === 0 ? null : request.leaseUntil;
      own.requests.set(key, { ...refreshedRequest(recordOf(request), counts, at), leaseUntil });
    },
    async claim(now, leaseMs) {
      const at = now.toISOString();
      const [next] = view
        .rows('requests')
        .filter(({ state, counts, leaseUntil }) => {
          return state === 'submitted' && counts.pending > 0 && (leaseUntil === null || leaseUntil <= at);
        })
        .sort(oldestFirst);
      if (!next) return undefined;
      const leaseUntil = new Date(now.getTime() + leaseMs).toISOString();
      own.requests.set(rowKey(next.organisationId, next.id), { ...next, leaseUntil });
      return recordOf(next);
    },
    async renew(organisationId, requestId, until) {
      const key = rowKey(organisationId, requestId);
      const request = view.row('requests', key);
      if (!request?.counts.pending) return;
      own.requests.set(key, { ...request, leaseUntil: until.toISOString() });
    },
  };
}

function pendingLine(number: number, act: Act): RequestLineRecord {
  return {
    number,
    act,
    state: 'pending',
    contactId: contactOf(act),
    refusal: null,
    notes: [],
    gained: [],
    lost: [],
    relationEnds: [],
    authorizationEnds: [],
  };
}
