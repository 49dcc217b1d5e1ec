import {
  HISTORY_FIELDS,
  type HistoryChange,
  type HistoryGrant,
  type HistoryPage,
  type HistorySource,
  type HistoryValue,
  historyGrantSchema,
} from '#contract/history/history.schema.ts';
import { addressLine } from '#domain/contact/address-line.ts';
import type { Phone } from '#domain/contact/contact.ts';
import type { PostalAddress } from '#domain/contact/postal-address.ts';
import { requestNumber } from '#domain/request/request-number.ts';
import type { HistoryLine } from '#server/store/journal-store.ts';
import type { ReadHistory } from './read-history.ts';

/** A page of a history, as the wire has it. */
export function presentHistory({ lines, more }: ReadHistory): HistoryPage {
  return {
    lines: lines.map(({ line, profile }) => ({
      sequence: line.sequence,
      at: line.at.toISOString(),
      who: line.account && { firstName: line.account.firstName, lastName: line.account.lastName },
      profile: profile
        ? { organisation: profile.organisation.name, functions: [...profile.standing.functions] }
        : null,
      action: line.action,
      changes: changesOf(line),
      subjects: subjectsOf(line),
      source: sourceOf(line),
      request: line.requestNumber === null ? null : requestNumber(line.requestNumber),
    })),
    before: more ? (lines.at(-1)?.line.sequence ?? null) : null,
  };
}

/** A request that this organisation hasn't is another's: an employer's, for what it changed between itself and its firm. */
function sourceOf({ requestId, requestNumber: number }: HistoryLine): HistorySource {
  if (requestId === null) return 'direct';
  return number === null ? 'other-organisation' : 'request';
}

/** Field by field, in a fixed order; what the journal keeps beside them is no reader's business. */
function changesOf({ before, after }: Pick<HistoryLine, 'before' | 'after'>): HistoryChange[] {
  return HISTORY_FIELDS.filter((field) => field in before || field in after).map((field) => ({
    field,
    before: wireValue(before[field]),
    after: wireValue(after[field]),
  }));
}

/** What the journal tells of subjects; it is older than any reader, so what isn't one is passed over. */
function subjectsOf({ after: { subjects } }: Pick<HistoryLine, 'after'>): HistoryGrant[] {
  if (!Array.isArray(subjects)) return [];
  return subjects.flatMap((one: unknown) => {
    const read = historyGrantSchema.safeParse(one);
    return read.success ? [read.data] : [];
  });
}

function wireValue(value: unknown): HistoryValue {
  if (typeof value === 'string') return value;
  if (isAddress(value)) return addressLine(value);
  if (!Array.isArray(value)) return null;
  return value.map(({ kind, number, extension }: Phone) => ({ kind, number, extension }));
}

function isAddress(value: unknown): value is PostalAddress {
  return typeof value === 'object' && value !== null && 'lines' in value;
}
