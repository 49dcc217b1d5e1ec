import { addDays, type CalendarDay } from '#domain/calendar/calendar-day.ts';

/** The forms a request comes from, by what the catalogue calls them. */
export const REQUEST_FORMS = [
  'add-relation',
  'modify-contact',
  'remove-relation',
  'issue-codes',
  'bulk',
  'reconciliation',
  'departure',
  'undo',
  'contact-address',
  'organisation-information',
  'organisation-address',
  'manage-organisation',
] as const;

export type RequestForm = (typeof REQUEST_FORMS)[number];

/** Draft → submitted → (in review by an agent) → applied → visible; or partly applied, refused, cancelled (section 9, decision 11). */
export const REQUEST_STATES = [
  'submitted',
  'in-review',
  'applied',
  'partly-applied',
  'refused',
  'cancelled',
] as const;

export type RequestState = (typeof REQUEST_STATES)[number];

/** `pending`: not reached yet. `waiting`: an agent decides. `unchanged`: it stood so already. */
export const LINE_STATES = ['pending', 'waiting', 'applied', 'unchanged', 'refused', 'cancelled'] as const;

export type LineState = (typeof LINE_STATES)[number];

export type LineCounts = Readonly<Record<LineState, number>>;

/** The state of a request by those of its lines: work to be done first, then an agent's, then what came of it. */
export function stateOf(counts: LineCounts): RequestState {
  if (counts.pending > 0) return 'submitted';
  if (counts.waiting > 0) return 'in-review';
  const done = counts.applied + counts.unchanged;
  if (counts.refused > 0) return done > 0 ? 'partly-applied' : 'refused';
  return done > 0 ? 'applied' : 'cancelled';
}

/** A text that whoever submits declares true, as it was shown: key, version and language are recorded. */
export const ATTESTATIONS = [
  'acts-for-us',
  'changes-exact-and-consented',
  'changes-exact-with-documents',
  'removal-exact-and-consented',
] as const;

export type AttestationKey = (typeof ATTESTATIONS)[number];

/** The version of the texts that stand now; a change of their words raises it. */
export const ATTESTATION_VERSION = 1;

/** What each form asks to be attested (002, steps 4 to 7). */
export const ATTESTED_BY: Readonly<Record<RequestForm, readonly AttestationKey[]>> = {
  'add-relation': ['acts-for-us', 'changes-exact-and-consented'],
  'modify-contact': ['changes-exact-with-documents'],
  'remove-relation': ['removal-exact-and-consented'],
  'issue-codes': ['changes-exact-with-documents'],
  bulk: ['changes-exact-and-consented'],
  reconciliation: ['changes-exact-and-consented'],
  departure: ['removal-exact-and-consented'],
  undo: ['changes-exact-and-consented'],
  'contact-address': ['changes-exact-with-documents'],
  'organisation-information': ['changes-exact-with-documents'],
  'organisation-address': ['changes-exact-with-documents'],
  'manage-organisation': ['changes-exact-with-documents'],
};

/** Days within which a removal can be undone. */
export const UNDO_DAYS = 30;

export function lastUndoDay(appliedOn: CalendarDay): CalendarDay {
  return addDays(appliedOn, UNDO_DAYS);
}
