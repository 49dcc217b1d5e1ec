import { calendarDay } from '#domain/calendar/calendar-day.ts';
import { buildOrganisation } from '#mocks/builders/build-organisation.ts';
import { buildPhone } from '#mocks/builders/build-phone.ts';
import { seededRandom } from '#mocks/builders/seeded-random.ts';
import { assembleWorld, type Cast, type CastMember } from '#mocks/worlds/assemble-world.ts';
import { delegateTo } from '#mocks/worlds/delegate-to.ts';
import type { World } from '#mocks/worlds/world.ts';
import { generatedClients } from './generated-clients.ts';
import { generatedEmployers } from './generated-employers.ts';
import { generatedMembers } from './generated-members.ts';

const SEED = 20_261_122;
const CONTACTS = 400;
const EMPLOYERS = 3_000;
const AUTHORIZATIONS = 50_000;
const DOMAIN = 'grande-hermine-cpa.example';

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

/** A very large accounting firm: 400 contacts, 3,000 employers, 50,000 authorizations, the same at every build. */
export function buildVeryLargeFirmWorld(): World {
  const random = seededRandom(SEED);
  const organisation = buildOrganisation({
    name: 'Groupe comptable Grande-Hermine CPA s.e.n.c.r.l.',
    kind: 'accounting-firm',
  });
  const generated = generatedMembers(random, CONTACTS - KNOWN.length, DOMAIN);
  const cast: Cast = { name: '', organisation, domain: DOMAIN, members: [...KNOWN, ...generated] };
  const employers = generatedEmployers(random, EMPLOYERS);
  const staff = cast.members.map(({ key }) => delegateTo(cast, key));
  return assembleWorld({
    key: 'very-large-firm',
    casts: [cast],
    strangers: [],
    rest: [
      { organisations: employers },
      generatedClients(random, organisation, employers, staff, AUTHORIZATIONS),
    ],
  });
}
