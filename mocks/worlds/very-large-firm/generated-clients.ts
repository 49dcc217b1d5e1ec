import type { AuthorizedSubject, Right } from '#domain/authorization/authorization.ts';
import { addDays, type CalendarDay, calendarDay } from '#domain/calendar/calendar-day.ts';
import { NO_END, type Period } from '#domain/calendar/period.ts';
import type { Organisation } from '#domain/organisation/organisation.ts';
import { buildEngagement } from '#mocks/builders/build-engagement.ts';
import type { Delegate, Subjects } from '#mocks/builders/build-grants.ts';
import { clipPeriod } from '#mocks/builders/clip-period.ts';
import { mergeWorldData } from '#mocks/builders/merge-world-data.ts';
import type { SeededRandom } from '#mocks/builders/seeded-random.ts';
import { daysFromToday } from '#mocks/worlds/world-today.ts';
import type { WorldData } from '#server/store/world-data.ts';

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

interface Client {
  readonly employer: Organisation;
  readonly period: Period;
  readonly subjects: Subjects;
  readonly delegates: Delegate[];
}

function subjectsOf(random: SeededRandom): Subjects {
  const granted = SHARES.filter(([, share]) => random.chance(share));
  const right = (): Right => (random.chance(0.75) ? 'write' : 'read');
  return Object.fromEntries(granted.map(([subject]) => [subject, right()]));
}

/** One in twenty is over, a few end soon, the others don't end. */
function endOf(random: SeededRandom, startOn: CalendarDay): CalendarDay {
  const lot = random.below(100);
  if (lot < 5) return addDays(startOn, 90 + random.below(900));
  return lot < 7 ? daysFromToday(random.below(45)) : NO_END;
}

function clientOf(random: SeededRandom, employer: Organisation): Client {
  const startOn = addDays(FIRST_CLIENT, random.below(CLIENT_DAYS));
  const period = { startOn, endOn: endOf(random, startOn) };
  return { employer, period, subjects: subjectsOf(random), delegates: [] };
}

/**
 * Gives one more contact to one client after the other, until so many delegated authorizations are reached;
 * the last contact gets as many subjects as are still missing.
 */
function delegate(
  random: SeededRandom,
  clients: readonly Client[],
  staff: readonly Delegate[],
  wanted: number,
): void {
  let missing = wanted;
  while (missing > 0) {
    const before = missing;
    for (const { period, subjects, delegates } of clients) {
      const one = random.pick(staff);
      const taken = delegates.some(({ contactId }) => contactId === one.contactId);
      if (missing === 0 || taken || !clipPeriod(period, one.period)) continue;
      const passed = Object.entries(subjects).slice(0, missing);
      delegates.push({ ...one, subjects: Object.fromEntries(passed) });
      missing -= passed.length;
    }
    if (missing === before) throw new RangeError('too few contacts for so many authorizations');
  }
}

/** Every employer's chain, with so many authorizations in all: the firm's own ones and those of its contacts. */
export function generatedClients(
  random: SeededRandom,
  firm: Organisation,
  employers: readonly Organisation[],
  staff: readonly Delegate[],
  authorizations: number,
): Partial<WorldData> {
  const clients = employers.map((employer) => clientOf(random, employer));
  const own = clients.reduce((sum, { subjects }) => sum + Object.keys(subjects).length, 0);
  delegate(random, clients, staff, authorizations - own);
  return mergeWorldData(clients.map((client) => buildEngagement({ firm, ...client })));
}
