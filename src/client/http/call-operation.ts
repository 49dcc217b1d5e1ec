import type * as z from 'zod';
import type { Operation } from '#contract/operation.ts';
import { problemSchema } from '#contract/problem.ts';
import { fetchWithin } from './fetch-within.ts';
import { NetworkFailure } from './network-failure.ts';
import { operationUrl } from './operation-url.ts';
import { ProblemRefusal } from './problem-refusal.ts';

const TIMEOUT_MS = 20_000;

type Loose<Query extends z.ZodObject> = { [Key in keyof Query['shape']]?: z.output<Query>[Key] | undefined };

/** What one call takes; which of `params` and `body` are needed follows from the operation. */
export type CallOf<Described extends Operation> = {
  /** Lists stay lists here; an undefined or empty value isn't sent. */
  query?: Loose<Described['query']>;
  /** The version that was read; sent as `If-Match`. */
  ifMatch?: number;
  /** Give the same key again to try the same write again; a fresh one is made otherwise. */
  idempotencyKey?: string;
  signal?: AbortSignal;
  /** Nobody asked for it just now: it doesn't keep the session open. */
  background?: boolean;
} & (keyof Described['params']['shape'] extends never
  ? { params?: never }
  : { params: z.input<Described['params']> }) &
  (Described['body'] extends z.ZodType ? { body: z.input<Described['body']> } : { body?: never });

export type AnswerOf<Described extends Operation> = Described['answer'] extends z.ZodType
  ? z.output<Described['answer']>
  : undefined;

/**
 * Calls one operation of the contract and gives its parsed answer.
 * Throws `ProblemRefusal` (the service said no), `NetworkFailure` (no answer that means anything), or the
 * caller's own abort.
 */
export async function callOperation<Described extends Operation>(
  described: Described,
  call: CallOf<Described>,
): Promise<AnswerOf<Described>> {
  const url = operationUrl(described.path, call.params, call.query);
  const { response, text } = await fetchWithin(TIMEOUT_MS, url, requestOf(described, call), call.signal);
  const document = jsonOf(text);
  if (response.status === described.status) return answerOf(described, document);
  throw refusalIn(document);
}

/** What a refused call throws. */
export function refusalIn(document: unknown): Error {
  const problem = problemSchema.safeParse(document);
  return problem.success ? new ProblemRefusal(problem.data) : new NetworkFailure('unreadable', problem.error);
}

function requestOf<Described extends Operation>(described: Described, call: CallOf<Described>): RequestInit {
  const headers = new Headers({ accept: 'application/json' });
  if (described.effect === 'write')
    headers.set('idempotency-key', call.idempotencyKey ?? crypto.randomUUID());
  if (call.ifMatch !== undefined) headers.set('if-match', `"${call.ifMatch}"`);
  if (call.background) headers.set('x-background', '1');
  const init: RequestInit = { method: described.method, headers, credentials: 'same-origin' };
  if (!described.body) return init;
  headers.set('content-type', 'application/json');
  return { ...init, body: JSON.stringify(call.body) };
}

function jsonOf(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new NetworkFailure('unreadable', cause);
  }
}

function answerOf<Described extends Operation>(described: Described, document: unknown): AnswerOf<Described> {
  if (!described.answer) return undefined as AnswerOf<Described>;
  const answer = described.answer.safeParse(document);
  if (!answer.success) throw new NetworkFailure('unreadable', answer.error);
  return answer.data as AnswerOf<Described>;
}
