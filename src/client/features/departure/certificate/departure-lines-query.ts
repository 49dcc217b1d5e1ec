import { queryOptions } from '@tanstack/react-query';
import { callOperation } from '#client/http/call-operation.ts';
import { requestQueries } from '#client/requests/request-queries.ts';
import { listRequestLines } from '#contract/requests/request.operations.ts';
import type { RequestLines, RequestSheet } from '#contract/requests/request.schema.ts';

const LIMIT = 200;

/** Every line of a request: a certificate is printed whole. */
export function departureLinesQuery(profileId: string, request: Pick<RequestSheet, 'id' | 'version'>) {
  return queryOptions({
    queryKey: [...requestQueries.all(profileId), 'departure', request.id, request.version],
    queryFn: ({ signal }) => readAll(profileId, request.id, signal),
  });
}

async function readAll(
  profileId: string,
  requestId: string,
  signal: AbortSignal,
): Promise<Omit<RequestLines, 'after'>> {
  const all: Omit<RequestLines, 'after'> = { lines: [], contacts: [], files: [] };
  for (let after: number | null = 0; after !== null; ) {
    const page: RequestLines = await callOperation(listRequestLines, {
      params: { profileId, requestId },
      query: { after, limit: LIMIT },
      signal,
    });
    all.lines.push(...page.lines);
    all.contacts.push(...page.contacts);
    all.files.push(...page.files);
    after = page.after;
  }
  return all;
}
