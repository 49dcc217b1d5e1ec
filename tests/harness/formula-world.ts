import { calendarDay } from '#domain/calendar/calendar-day.ts';
import { NO_END } from '#domain/calendar/period.ts';
import { buildEngagement } from '#mocks/builders/build-engagement.ts';
import { buildMember, memberIdOf } from '#mocks/builders/build-member.ts';
import { buildOrganisation } from '#mocks/builders/build-organisation.ts';
import { mergeWorldData } from '#mocks/builders/merge-world-data.ts';
import type { WorldData } from '#server/store/world-data.ts';
import { FIRM, testWorld } from './test-world.ts';

/** What a spreadsheet would run, each the name of a client and the last name of a contact. */
export const FORMULAS = [
  '=2+2',
  '+1 418 555-0199',
  '-2+3',
  '@SOMME(A1)',
  '＝2+2',
  '=HYPERLINK("x";"y")',
] as const;

const period = { startOn: calendarDay('2024-01-01'), endOn: NO_END };

/** The test world, with clients and contacts of the firm who are called like formulas. */
export function formulaWorld(): WorldData {
  return mergeWorldData([
    testWorld().data,
    ...FORMULAS.flatMap((name, place) => {
      const key = `formula-${place}`;
      const employer = buildOrganisation({ name });
      const tenures = [{ function: 'staff-member', startOn: period.startOn }] as const;
      const email = `formule.${place}@riviere-ouelle-cpa.example`;
      return [
        { organisations: [employer] },
        buildMember(FIRM, 'riviere-ouelle-cpa.example', {
          key,
          firstName: 'Noé',
          lastName: name,
          email,
          tenures,
        }),
        buildEngagement({
          firm: FIRM,
          employer,
          period,
          subjects: { 'monthly-report': 'write' },
          delegates: [{ contactId: memberIdOf(FIRM, key), period }],
        }),
      ];
    }),
  ]);
}
