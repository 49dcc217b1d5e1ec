import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import type { RectificationOutcome, Rectified } from '#domain/privacy/rectification.ts';

export interface RectificationTable {
  id: string;
  account_id: string;
  what: Rectified;
  text: string;
  at: Date;
  answered_at: Date | null;
  answered_by: string | null;
  outcome: RectificationOutcome | null;
  answer: string | null;
}

export interface IncidentTable {
  id: string;
  number: number;
  recorded_at: Date;
  recorded_by: string;
  version: number;
  information: string;
  information_known: boolean;
  circumstances: string;
  occurred_from: CalendarDay;
  occurred_to: CalendarDay;
  occurred_approximate: boolean;
  known_on: CalendarDay;
  persons: number;
  persons_approximate: boolean;
  serious_risk: boolean;
  risk_elements: string;
  commission_told_on: CalendarDay | null;
  persons_told_on: CalendarDay | null;
  public_notice: string | null;
  measures: string;
}
