import type { AuthorizedSubject, Right } from '#domain/authorization/authorization.ts';
import { addDays, type CalendarDay, calendarDay } from '#domain/calendar/calendar-day.ts';
import { NO_END, type Period } from '#domain/calendar/period.ts';
import type { Organisation } from '#domain/organisation/organisation.ts';
import type { SeededRandom } from '#mocks/builders/seeded-random.ts';
import { daysFromToday } from '#mocks/worlds/world-today.ts';

/** How often an employer grants each subject. */
const SHARES: ReadonlyArray<readonly [AuthorizedSubject, number]> = [
  ['monthly-report', 1],
  ['payments-and-statements', 0.8],
  ['site-and-compliance', 0.5],
  ['workforce', 0.7],
  ['profile', 0.4],
];

/** Days over which the firm's clients came, and at least how long before today the last one did. */
const FIRST_CLIENT = calendarDay('2013-01-07');
const CLIENT_DAYS = 4900;

/** An employer as the firm's client. */
export interface GeneratedClient {
  readonly employer: Organisation;
  readonly period: Period;
  readonly subjects: Readonly<Partial<Record<AuthorizedSubject, Right>>>;
  /** How much of the firm's people it takes, beside the other clients; 0: nobody serves it. */
  readonly weight: number;
}

/** One in twenty is over, a few end soon, the others don't end. */
function endOf(random: SeededRandom, startOn: CalendarDay): CalendarDay {
  const lot = random.below(100);
  if (lot < 5) return addDays(startOn, 90 + random.below(900));
  return lot < 7 ? daysFromToday(random.below(45)) : NO_END;
}

/** One of the firm's clients; some two in a hundred are served by nobody. */
export function generatedClient(random: SeededRandom, employer: Organisation): GeneratedClient {
  const startOn = addDays(FIRST_CLIENT, random.below(CLIENT_DAYS));
  const period = { startOn, endOn: endOf(random, startOn) };
  const granted = SHARES.filter(([, share]) => random.chance(share));
  const right = (): Right => (random.chance(0.75) ? 'write' : 'read');
  const subjects = Object.fromEntries(granted.map(([subject]) => [subject, right()]));
  return { employer, period, subjects, weight: random.chance(0.02) ? 0 : 40 + random.below(120) };
}
