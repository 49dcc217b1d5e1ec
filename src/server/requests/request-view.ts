import type { RequestReads, RequestRecord } from '#server/store/request-store.ts';

/** A request with what its sheet says of others: their numbers, and whether it can be undone. */
export interface RequestView {
  readonly request: RequestRecord;
  readonly numbers: ReadonlyMap<string, number>;
  readonly undoable: boolean;
}

/** Two statements, however many requests. */
export async function viewRequests(
  requests: RequestReads,
  organisationId: string,
  records: readonly RequestRecord[],
): Promise<RequestView[]> {
  const named = records.flatMap(({ undoes, corrects }) => [undoes ?? [], corrects ?? []].flat());
  const numbers = await requests.numbersOf(organisationId, named);
  const settled = records.filter(({ appliedAt }) => appliedAt !== null).map(({ id }) => id);
  const undoable = await requests.undoableOf(organisationId, settled);
  return records.map((request) => ({ request, numbers, undoable: undoable.has(request.id) }));
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
