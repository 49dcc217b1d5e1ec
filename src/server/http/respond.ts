import type { Problem } from '#contract/problem.ts';
import type { Refusal } from './refusal.ts';
import { API_HEADERS } from './security-headers.ts';

/** An answer of the API, before it becomes a `Response`: also what an idempotency key keeps. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** A file that is sent while it is being made; no key keeps it. */
export interface FileAnswer extends Omit<Answer, 'body'> {
  readonly body: ReadableStream<Uint8Array<ArrayBuffer>>;
}

/** The RFC 9457 document of a refusal. Titles are for programmers: readers get the client's own words for the code. */
export function problemAnswer(refusal: Refusal, traceId: string): Answer {
  const { fields = [], headers = {}, versions, until } = refusal.details;
  const problem: Problem = {
    type: `urn:mandat:problem:${refusal.code}`,
    title: refusal.code.replaceAll('-', ' '),
    status: refusal.status,
    code: refusal.code,
    traceId,
    fields: [...fields],
    ...(versions && { versions }),
    ...(until && { until }),
  };
  return {
    status: refusal.status,
    headers: { ...headers, 'content-type': 'application/problem+json' },
    body: JSON.stringify(problem),
  };
}

/** Makes the `Response`, with the headers that every answer of the API carries. */
export function respond(
  answer: Answer | FileAnswer,
  traceId: string,
  cookies: readonly string[] = [],
): Response {
  const headers = new Headers({ ...API_HEADERS, ...answer.headers, 'x-trace-id': traceId });
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return new Response(answer.body, { status: answer.status, headers });
}
