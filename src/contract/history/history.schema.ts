import * as z from 'zod';
import { phoneSchema } from '#contract/contacts/contact.schema.ts';
import { daySchema, idSchema } from '#contract/shared-fields.ts';
import { AUTHORIZED_SUBJECTS, RIGHTS } from '#domain/authorization/authorization.ts';
import { CONTACT_FUNCTIONS } from '#domain/relation/contact-relation.ts';

/** The sheets that have a history. */
export const HISTORY_SUBJECTS = ['contact', 'client-file', 'authorization'] as const;

export type HistorySubject = (typeof HISTORY_SUBJECTS)[number];

export const historyQuerySchema = z.strictObject({
  subject: z.enum(HISTORY_SUBJECTS),
  id: idSchema,
  /** Lines before this one, by its number. */
  before: z.coerce.number().int().min(1).optional(),
});

/** The fields whose change a sheet tells. */
export const HISTORY_FIELDS = [
  'language',
  'email',
  'phones',
  'address',
  'firstName',
  'lastName',
  'clientNumber',
  'function',
  'subject',
  'right',
  'startOn',
  'endOn',
] as const;

export type HistoryField = (typeof HISTORY_FIELDS)[number];

/** As the journal keeps it: a code, a day or a text; phones whole; null for nothing. */
const historyValueSchema = z.union([z.string(), z.array(phoneSchema)]).nullable();

export type HistoryValue = z.infer<typeof historyValueSchema>;

const historyChangeSchema = z.strictObject({
  field: z.enum(HISTORY_FIELDS),
  before: historyValueSchema,
  after: historyValueSchema,
});

export type HistoryChange = z.infer<typeof historyChangeSchema>;

/** A subject that came, went or lasts longer, up to its last day. */
export const historyGrantSchema = z.object({
  subject: z.enum(AUTHORIZED_SUBJECTS),
  right: z.enum(RIGHTS),
  endOn: daySchema,
});

export type HistoryGrant = z.infer<typeof historyGrantSchema>;

/** What a change came by: a request of this organisation, an act of another one (whose request it doesn't see), or neither. */
export const HISTORY_SOURCES = ['request', 'other-organisation', 'direct'] as const;

/** Who changed what, when, in which profile and through which request. */
export const historyLineSchema = z.strictObject({
  sequence: z.int().min(1),
  /** ISO 8601, UTC. */
  at: z.iso.datetime(),
  /** Null when the account no longer exists. */
  who: z.strictObject({ firstName: z.string(), lastName: z.string() }).nullable(),
  /** The profile it was done in, with its functions that day; null when it no longer exists. */
  profile: z
    .strictObject({ organisation: z.string(), functions: z.array(z.enum(CONTACT_FUNCTIONS)) })
    .nullable(),
  /** A fact: `contact-updated`. */
  action: z.string(),
  changes: z.array(historyChangeSchema),
  /** Of a line that tells of several subjects in one file. */
  subjects: z.array(historyGrantSchema),
  source: z.enum(HISTORY_SOURCES),
  /** The number of this organisation's request it came through; null of any other source. */
  request: z.string().nullable(),
});

export type HistorySource = (typeof HISTORY_SOURCES)[number];

export type HistoryLine = z.infer<typeof historyLineSchema>;

export const historyPageSchema = z.strictObject({
  /** The newest first. */
  lines: z.array(historyLineSchema),
  /** What `before` takes for the next ones; null at the end. */
  before: z.int().min(1).nullable(),
});

export type HistoryPage = z.infer<typeof historyPageSchema>;
