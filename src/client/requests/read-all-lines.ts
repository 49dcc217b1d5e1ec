import { callOperation } from '#client/http/call-operation.ts';
import { listRequestLines } from '#contract/requests/request.operations.ts';
import type { RequestLines } from '#contract/requests/request.schema.ts';
import type { LineState } from '#domain/request/request.ts';

/** Lines read at a time: the most that the service gives. */
const PAGE = 200;

interface Asked {
  readonly profileId: string;
  readonly requestId: string;
  readonly states: readonly LineState[];
  readonly signal?: AbortSignal;
}

/** Lines, and whom and what they name. */
export type ReadLines = Pick<RequestLines, 'lines' | 'contacts' | 'files'>;

/** Every line of a request with one of these states, however many, page after page. Throws what a read throws. */
export async function readAllLines({ profileId, requestId, states, signal }: Asked): Promise<ReadLines> {
  const read: ReadLines = { lines: [], contacts: [], files: [] };
  for (let after: number | null = 0; after !== null; ) {
    const page: RequestLines = await callOperation(listRequestLines, {
      params: { profileId, requestId },
      query: { state: [...states], after, limit: PAGE },
      ...(signal && { signal }),
    });
    read.lines.push(...page.lines);
    read.contacts.push(...page.contacts);
    read.files.push(...page.files);
    after = page.after;
  }
  return read;
}
