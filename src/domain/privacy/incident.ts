import { type CalendarDay, calendarDay } from '#domain/calendar/calendar-day.ts';

/**
 * One line of the register of confidentiality incidents, with the eight elements that Québec's regulation asks of it
 * (Regulation respecting confidentiality incidents, c., r. 3.1, s. 7).
 */
export interface IncidentFacts {
  /** 1. The personal information concerned or, if that isn't known, why it can't be described. */
  readonly information: string;
  readonly informationKnown: boolean;
  /** 2. */
  readonly circumstances: string;
  /** 3. The day, or the period, of the incident. */
  readonly occurredFrom: CalendarDay;
  readonly occurredTo: CalendarDay;
  readonly occurredApproximate: boolean;
  /** 4. When it became known. */
  readonly knownOn: CalendarDay;
  /** 5. */
  readonly persons: number;
  readonly personsApproximate: boolean;
  /** 6. Whether there is a risk of serious injury, and what leads to that conclusion. */
  readonly seriousRisk: boolean;
  readonly riskElements: string;
  /** 7. When the Commission d'accès à l'information and the persons were told, and about public notices. */
  readonly commissionToldOn: CalendarDay | null;
  readonly personsToldOn: CalendarDay | null;
  readonly publicNotice: string | null;
  /** 8. What was done to lessen the risk. */
  readonly measures: string;
}

export interface Incident extends IncidentFacts {
  readonly id: string;
  /** In the register, from 1. */
  readonly number: number;
  /** ISO 8601, UTC. */
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly version: number;
}

/** Years that a line stays in the register after the incident became known (s. 8). */
export const INCIDENT_YEARS = 5;

/** The last day on which the line must be there. */
export function keepUntil({ knownOn }: Pick<IncidentFacts, 'knownOn'>): CalendarDay {
  const year = Number(knownOn.slice(0, 4)) + INCIDENT_YEARS;
  const rest = knownOn.slice(4);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return calendarDay(`${String(year).padStart(4, '0')}${rest === '-02-29' && !leap ? '-03-01' : rest}`);
}
