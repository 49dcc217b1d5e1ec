import { callOperation } from '#client/http/call-operation.ts';
import { listRequestLines } from '#contract/requests/request.operations.ts';
import type { RequestLine } from '#contract/requests/request.schema.ts';
import type { LineState } from '#domain/request/request.ts';

/** Lines read at a time: the most that the service gives. */
const PAGE = 200;

interface Asked {
  readonly profileId: string;
  readonly requestId: string;
  readonly states: readonly LineState[];
  readonly signal?: AbortSignal;
}

/** Every line of a request with one of these states, however many, page after page. Throws what a read throws. */
export async function readAllLines({ profileId, requestId, states, signal }: Asked): Promise<RequestLine[]> {
  const lines: RequestLine[] = [];
  for (let after: number | null = 0; after !== null; ) {
    const page: { lines: RequestLine[]; after: number | null } = await callOperation(listRequestLines, {
      params: { profileId, requestId },
      query: { state: [...states], after, limit: PAGE },
      ...(signal && { signal }),
    });
    lines.push(...page.lines);
    after = page.after;
  }
  return lines;
}
