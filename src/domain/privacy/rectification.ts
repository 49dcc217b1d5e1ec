import { addDays, type CalendarDay } from '#domain/calendar/calendar-day.ts';

/** What somebody wants put right. */
export const RECTIFIED = ['account', 'contact', 'relations', 'requests', 'other'] as const;

export type Rectified = (typeof RECTIFIED)[number];

/** What came of a request: put right, or refused with the reason. */
export const RECTIFICATION_OUTCOMES = ['accepted', 'refused'] as const;

export type RectificationOutcome = (typeof RECTIFICATION_OUTCOMES)[number];

export const RECTIFICATION_STATES = ['open', ...RECTIFICATION_OUTCOMES] as const;

/** The answer of whoever is responsible for personal information. */
export interface RectificationAnswer {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Who answered, by name. */
  readonly by: string;
  readonly outcome: RectificationOutcome;
  /** What was done, or why it is refused. */
  readonly text: string;
}

/** A request for rectification, « demande de rectification », as its author wrote it. */
export interface Rectification {
  readonly id: string;
  readonly accountId: string;
  readonly what: Rectified;
  readonly text: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Null while it is open. */
  readonly answer: RectificationAnswer | null;
}

/** Days within which a request must be answered in writing (c. P-39.1, s. 32). */
export const RECTIFICATION_DAYS = 30;

/** The last day for the answer to a request that came on this one. */
export function rectificationDueOn(askedOn: CalendarDay): CalendarDay {
  return addDays(askedOn, RECTIFICATION_DAYS);
}
