import { type CalendarDay, calendarDay } from '#domain/calendar/calendar-day.ts';
import { NO_END } from '#domain/calendar/period.ts';
import { buildEngagement } from '#mocks/builders/build-engagement.ts';
import type { Subjects } from '#mocks/builders/build-grants.ts';
import { delegateTo, type Served } from '#mocks/worlds/delegate-to.ts';
import { daysFromToday, WORLD_TODAY } from '#mocks/worlds/world-today.ts';
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
const WORKFORCE: Subjects = { workforce: 'write' };
const READING: Subjects = { 'monthly-report': 'read', 'payments-and-statements': 'read' };

function client(
  employer: EmployerKey,
  startOn: string,
  subjects: Subjects,
  served: readonly Served[],
  endOn: CalendarDay = NO_END,
): Partial<WorldData> {
  const delegates = served.map((one) => delegateTo(FIRM_CAST, one));
  const period = { startOn: calendarDay(startOn), endOn };
  return buildEngagement({
    firm: FIRM_CAST.organisation,
    employer: employerOf(employer),
    period,
    subjects,
    delegates,
  });
}

const ENDED_PAYMENTS = { 'payments-and-statements': { right: 'write', endOn: daysFromToday(-12) } } as const;
const TODAYS_SITES = { 'site-and-compliance': { right: 'write', startOn: WORLD_TODAY } } as const;
const PROFILE_TO_COME = { profile: { right: 'read', startOn: daysFromToday(6) } } as const;

/** Who serves whom, with what, and until when: relations of the organisation, of its contacts, and authorizations. */
export function firmClients(): Array<Partial<WorldData>> {
  return [
    client('charpenterie', '2019-04-01', EVERYTHING, ['anais', 'huong', 'samuel', 'jerome']),
    client('plomberie', '2020-02-10', PAYROLL, ['huong', 'ciaran', ['patricia', READING]]),
    client('electricite', '2018-09-01', PAYROLL, ['samuel', 'clementine', 'noemie']),
    // Huong serves it; Samuel will in ten days.
    client('toitures', '2021-06-01', ACCOUNTS, [
      'huong',
      'rejean',
      ['samuel', undefined, { startOn: daysFromToday(10) }],
    ]),
    client('maconnerie', '2022-01-01', REPORTS, ['samuel']),
    // Clementine has the reports, and nothing else of what the firm holds.
    client('ferblanterie', '2022-03-15', EVERYTHING, ['ciaran', ['clementine', REPORTS]]),
    // Huong served it until two months ago; « Profil » is granted from next week on.
    client('excavation', '2023-01-01', { ...ACCOUNTS, ...PROFILE_TO_COME }, [
      'clementine',
      'noemie',
      ['huong', undefined, { endOn: daysFromToday(-60) }],
    ]),
    // The employer took the payments back, and granted the job sites today.
    client('coffrages', '2017-11-20', { ...PAYROLL, ...ENDED_PAYMENTS, ...TODAYS_SITES }, [
      'huong',
      ['jerome', REPORTS],
    ]),
    client('peinture', '2024-02-01', REPORTS, []),
    client('gypse', '2024-05-06', READING, ['patricia', 'clement']),
    // Samuel reads what the firm may write.
    client('isolation', '2024-08-12', PAYROLL, [['samuel', ACCOUNTS]]),
    // All that the firm holds there is what never passes: two of its people are tied to the file, and can do nothing.
    client('vitrerie', '2025-01-06', WORKFORCE, ['ciaran', 'samuel']),
    // Patricia's payments ended three weeks ago; the firm still has them.
    client('framing', '2025-04-14', EVERYTHING, [
      [
        'patricia',
        { ...EVERYTHING, 'payments-and-statements': { right: 'write', endOn: daysFromToday(-20) } },
      ],
    ]),
    // Samuel from today on: on its way.
    client('regional', '2016-01-01', EVERYTHING, [
      'anais',
      ['huong', { ...EVERYTHING, profile: { right: 'read', startOn: daysFromToday(3) } }],
      'clementine',
      'clement',
      ['samuel', ACCOUNTS, { startOn: WORLD_TODAY }],
    ]),
    // Ends soon; ended yesterday.
    client('ascenseurs', '2023-09-01', ACCOUNTS, ['huong'], daysFromToday(9)),
    client('refrigeration', '2021-01-01', PAYROLL, ['samuel'], daysFromToday(-1)),
    // Left, and came back: today, and nobody serves it yet; or last year.
    client('carrelage', '2018-01-01', REPORTS, ['maude'], calendarDay('2022-12-31')),
    client('carrelage', WORLD_TODAY, ACCOUNTS, []),
    client('grues', '2019-01-01', READING, ['rejean'], calendarDay('2023-12-31')),
    client('grues', '2025-07-01', PAYROLL, ['clementine', 'samuel']),
  ];
}
