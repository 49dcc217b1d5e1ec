import type * as z from 'zod';
import type { ProblemCode } from './problem.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * What a call does. `read` changes nothing; `write` changes records and needs an `Idempotency-Key`;
 * `session` opens or closes the caller's own session, or is a step towards it: its cookie and its secrets must never be kept for a replay; `report` tells of something
 * that happened elsewhere, and comes from another service, never from a browser.
 */
export type Effect = 'read' | 'write' | 'session' | 'report';

/** Who may call: anybody, a signed-in account, or an account through one of its profiles (`{profileId}` in the path). */
export type Access = 'public' | 'account' | 'profile';

export interface Operation<
  Params extends z.ZodObject = z.ZodObject,
  Query extends z.ZodObject = z.ZodObject,
  Body extends z.ZodType | undefined = z.ZodType | undefined,
  Answer extends z.ZodType | undefined = z.ZodType | undefined,
> {
  readonly id: string;
  readonly summary: string;
  readonly method: Method;
  /** `/api/profiles/{profileId}/contacts/{contactId}` */
  readonly path: string;
  readonly effect: Effect;
  readonly access: Access;
  /** The answer carries an `ETag`; a write needs `If-Match`. */
  readonly versioned: boolean;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  /** Bytes that the body takes at the most, where it's more than a form's (64 KiB). */
  readonly bodyLimit?: number;
  readonly status: 200 | 201 | 204;
  /** `undefined` for 204, and for a file. */
  readonly answer: Answer;
  /** The answer is a file of one of these types, sent while it is being made. */
  readonly media?: readonly string[];
  /** The codes of its own rules, beside those that every operation of its kind has. */
  readonly problems: readonly ProblemCode[];
}

/** Describes one operation, once, for the server's route, the client's call, the OpenAPI page and the tests. */
export function operation<
  Params extends z.ZodObject,
  Query extends z.ZodObject,
  Body extends z.ZodType | undefined,
  Answer extends z.ZodType | undefined,
>(description: Operation<Params, Query, Body, Answer>): Operation<Params, Query, Body, Answer> {
  return description;
}

/** Every code the operation can answer: those of its kind, then its own. */
export function problemsOf(described: Operation): ProblemCode[] {
  const codes: ProblemCode[] = ['internal-error', 'service-unavailable', 'query-invalid'];
  if (described.access !== 'public') codes.push('session-required');
  if (described.access === 'profile') codes.push('not-found', 'not-allowed');
  if (described.method !== 'GET' && described.effect !== 'report') codes.push('cross-site-refused');
  if (described.body) codes.push('body-malformed', 'body-not-json', 'body-too-large', 'fields-invalid');
  if (described.effect === 'write') {
    codes.push('idempotency-key-required', 'idempotency-key-reused', 'idempotency-key-in-progress');
    if (described.versioned) codes.push('version-required', 'version-stale');
  }
  return [...new Set([...codes, ...described.problems])];
}
