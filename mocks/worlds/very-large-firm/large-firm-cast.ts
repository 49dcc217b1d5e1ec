import { calendarDay } from '#domain/calendar/calendar-day.ts';
import { buildOrganisation } from '#mocks/builders/build-organisation.ts';
import { buildPhone } from '#mocks/builders/build-phone.ts';
import type { SeededRandom } from '#mocks/builders/seeded-random.ts';
import type { Cast, CastMember } from '#mocks/worlds/assemble-world.ts';
import { type FirmSize, sizeMark } from './firm-size.ts';
import { generatedMembers } from './generated-members.ts';

/** Those whom one may sign in as are written by hand. */
const KNOWN: readonly CastMember[] = [
  {
    key: 'bernadette',
    firstName: 'Bernadette',
    lastName: 'Vaillancourt-Émond',
    phones: [buildPhone('5145550190', 'office', '2000'), buildPhone('4385550191', 'mobile')],
    tenures: [{ function: 'person-responsible', startOn: calendarDay('2015-02-02') }],
    account: 'open',
    persona: 'person-responsible',
  },
  {
    key: 'laurent',
    firstName: 'Laurent',
    lastName: 'Œuvrard-Côté',
    phones: [buildPhone('5145550192', 'office', '2417')],
    tenures: [{ function: 'staff-member', startOn: calendarDay('2019-09-09') }],
    account: 'open',
    persona: 'staff-member',
  },
];

/** The firm and all its people. */
export function largeFirmCast(random: SeededRandom, size: FirmSize): Cast {
  const mark = sizeMark(size);
  const domain = mark ? `grande-hermine-${mark}.example` : 'grande-hermine-cpa.example';
  const organisation = buildOrganisation({
    name: `Groupe comptable Grande-Hermine ${mark && `${mark} `}CPA s.e.n.c.r.l.`,
    kind: 'accounting-firm',
  });
  const generated = generatedMembers(random, size.contacts - KNOWN.length, domain);
  return { name: '', organisation, domain, members: [...KNOWN, ...generated] };
}
