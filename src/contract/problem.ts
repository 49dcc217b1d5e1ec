import * as z from 'zod';

/** Every refusal the service can give, with its status. Codes are facts; the client owns the words. */
export const PROBLEMS = {
  'body-malformed': 400,
  'query-invalid': 400,
  'cursor-invalid': 400,
  'idempotency-key-required': 400,
  'session-required': 401,
  'credentials-refused': 401,
  'second-factor-required': 401,
  'second-factor-refused': 401,
  'cross-site-refused': 403,
  'not-allowed': 403,
  'account-disabled': 403,
  'linking-method-off': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'idempotency-key-in-progress': 409,
  'profile-already-linked': 409,
  'last-person-responsible': 409,
  'review-over': 409,
  'undo-too-late': 409,
  'nothing-to-undo': 409,
  'version-stale': 412,
  'body-too-large': 413,
  'body-not-json': 415,
  'fields-invalid': 422,
  'idempotency-key-reused': 422,
  'linking-refused': 422,
  'code-refused': 422,
  'too-many-lines': 422,
  'attestation-missing': 422,
  'version-required': 428,
  'too-many-attempts': 429,
  'method-locked': 429,
  'internal-error': 500,
  'service-unavailable': 503,
} as const;

export type ProblemCode = keyof typeof PROBLEMS;

export const problemCodeSchema = z.enum(Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]]);

/** What can be wrong with one field; `params` gives the figures for the sentence (`max`, `min`). */
export const FIELD_CODES = [
  'required',
  'wrong-type',
  'unknown-field',
  'unknown-value',
  'too-short',
  'too-long',
  'too-small',
  'too-big',
  'wrong-format',
  'duplicate',
  'email-owned-by-account',
  'unknown-profile',
  'name-taken',
  'too-many',
  'password-common',
  'password-too-similar',
  'password-wrong',
] as const;

export type FieldCode = (typeof FIELD_CODES)[number];

export const fieldProblemSchema = z.strictObject({
  /** JSON pointer into `{ path, query, headers, body }`: `/body/phones/0/number`. */
  pointer: z.string(),
  code: z.enum(FIELD_CODES),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

export type FieldProblem = z.infer<typeof fieldProblemSchema>;

/** RFC 9457 document of every refusal; `versions` comes with `version-stale` only, `until` with `method-locked` only. */
export const problemSchema = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: problemCodeSchema,
  traceId: z.string(),
  fields: z.array(fieldProblemSchema),
  versions: z.strictObject({ sent: z.string(), current: z.unknown() }).optional(),
  until: z.iso.datetime().optional(),
});

export type Problem = z.infer<typeof problemSchema>;
