import { type CalendarDay, calendarDay } from '#domain/calendar/calendar-day.ts';
import { NO_END } from '#domain/calendar/period.ts';
import { buildEngagement } from '#mocks/builders/build-engagement.ts';
import type { Delegate, Subjects } from '#mocks/builders/build-grants.ts';
import { delegateTo } from '#mocks/worlds/delegate-to.ts';
import { daysFromToday } from '#mocks/worlds/world-today.ts';
import type { WorldData } from '#server/store/world-data.ts';
import { FIRM_CAST } from './firm-cast.ts';
import { type EmployerKey, employerOf } from './firm-employers.ts';

const REPORTS: Subjects = { 'monthly-report': 'write' };
const ACCOUNTS: Subjects = { 'monthly-report': 'write', 'payments-and-statements': 'read' };
const PAYROLL: Subjects = {
  'monthly-report': 'write',
  'payments-and-statements': 'write',
  workforce: 'write',
};
const EVERYTHING: Subjects = { ...PAYROLL, 'site-and-compliance': 'write', profile: 'read' };
const READING: Subjects = { 'monthly-report': 'read', 'payments-and-statements': 'read' };

/** A member by his key, with all that the firm holds, or narrowed. */
type Served = string | readonly [string, Subjects];

function client(
  employer: EmployerKey,
  startOn: string,
  subjects: Subjects,
  served: readonly Served[],
  endOn: CalendarDay = NO_END,
): Partial<WorldData> {
  const delegates = served.map(
    (one): Delegate =>
      typeof one === 'string' ? delegateTo(FIRM_CAST, one) : delegateTo(FIRM_CAST, one[0], one[1]),
  );
  const period = { startOn: calendarDay(startOn), endOn };
  return buildEngagement({
    firm: FIRM_CAST.organisation,
    employer: employerOf(employer),
    period,
    subjects,
    delegates,
  });
}

/** Who serves whom, with what, and until when: relations of the organisation, of its contacts, and authorizations. */
export function firmClients(): Array<Partial<WorldData>> {
  return [
    client('charpenterie', '2019-04-01', EVERYTHING, ['anais', 'huong', 'samuel', 'jerome']),
    client('plomberie', '2020-02-10', PAYROLL, ['huong', 'ciaran', ['patricia', READING]]),
    client('electricite', '2018-09-01', PAYROLL, ['samuel', 'clementine', 'noemie']),
    client('toitures', '2021-06-01', ACCOUNTS, ['huong', 'rejean']),
    client('maconnerie', '2022-01-01', REPORTS, ['samuel']),
    client('ferblanterie', '2022-03-15', EVERYTHING, ['ciaran', ['clementine', REPORTS], 'maude']),
    client('excavation', '2023-01-01', ACCOUNTS, ['clementine', 'noemie']),
    client('coffrages', '2017-11-20', PAYROLL, ['huong', ['jerome', REPORTS]]),
    client('peinture', '2024-02-01', REPORTS, []),
    client('gypse', '2024-05-06', READING, ['patricia', 'clement']),
    // The firm holds workforce there, and hasn't delegated it.
    client('isolation', '2024-08-12', PAYROLL, [['samuel', ACCOUNTS]]),
    client('vitrerie', '2025-01-01', ACCOUNTS, ['ciaran']),
    client('framing', '2025-04-14', EVERYTHING, ['patricia']),
    client('regional', '2016-01-01', EVERYTHING, ['anais', 'huong', 'clementine', 'clement']),
    // Ends soon; ended yesterday; ended long ago.
    client('ascenseurs', '2023-09-01', ACCOUNTS, ['huong'], daysFromToday(9)),
    client('refrigeration', '2021-01-01', PAYROLL, ['samuel'], daysFromToday(-1)),
    client('carrelage', '2018-01-01', REPORTS, ['maude'], calendarDay('2022-12-31')),
    // Left, and came back.
    client('grues', '2019-01-01', READING, ['rejean'], calendarDay('2023-12-31')),
    client('grues', '2025-07-01', PAYROLL, ['clementine', 'samuel']),
  ];
}
