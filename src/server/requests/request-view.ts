import type { RequestReads, RequestRecord } from '#server/store/request-store.ts';

/** A request with what its sheet says of others: their numbers, and what corrects it, and whether it can be undone. */
export interface RequestView {
  readonly request: RequestRecord;
  readonly numbers: ReadonlyMap<string, number>;
  /** The newest one that corrects it. */
  readonly correction: Pick<RequestRecord, 'id' | 'number'> | undefined;
  readonly undoable: boolean;
}

/** Three statements, however many requests. */
export async function viewRequests(
  requests: RequestReads,
  organisationId: string,
  records: readonly RequestRecord[],
): Promise<RequestView[]> {
  const named = records.flatMap(({ undoes, corrects }) => [undoes ?? [], corrects ?? []].flat());
  const numbers = await requests.numbersOf(organisationId, named);
  const corrections = await requests.correctionsOf(
    organisationId,
    records.map(({ id }) => id),
  );
  const settled = records.filter(({ appliedAt }) => appliedAt !== null).map(({ id }) => id);
  const undoable = await requests.undoableOf(organisationId, settled);
  return records.map((request) => ({
    request,
    numbers,
    correction: corrections.get(request.id),
    undoable: undoable.has(request.id),
  }));
}

/** `undefined`: the organisation has no such request. */
export async function viewRequest(
  requests: RequestReads,
  organisationId: string,
  requestId: string,
): Promise<RequestView | undefined> {
  const request = await requests.find(organisationId, requestId);
  if (!request) return undefined;
  const [view] = await viewRequests(requests, organisationId, [request]);
  return view;
}
