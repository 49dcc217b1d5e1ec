/** The rules of the model that a record can break, in the order in which they are checked (domain, sections 2, 6 and 9). */
export const VIOLATION_CODES = [
  'period-malformed',
  'id-repeated',
  'organisation-unknown',
  'file-unknown',
  'contact-unknown',
  'account-unknown',
  'account-linked-twice',
  'relation-to-itself',
  'relation-of-wrong-kind',
  'contact-relation-repeated',
  'organisation-relation-repeated',
  'authorization-repeated',
  'subject-not-held-by-kind',
  'subject-not-delegable',
  'file-without-client-relation',
  'delegation-without-contact-relation',
  'delegation-without-holding',
  'right-beyond-own',
  'responsible-missing',
] as const;

export type ViolationCode = (typeof VIOLATION_CODES)[number];

export interface Violation {
  readonly code: ViolationCode;
  readonly organisationId: string;
  /** The record that breaks the rule; the organisation itself for `responsible-missing`. */
  readonly recordId: string;
}

/** The violation of each of these records. */
export function violationsOf(
  code: ViolationCode,
  records: ReadonlyArray<{ readonly id: string; readonly organisationId: string }>,
): Violation[] {
  return records.map(({ id, organisationId }) => ({ code, organisationId, recordId: id }));
}
