import { calendarDay } from '#domain/calendar/calendar-day.ts';
import { buildAddress } from '#mocks/builders/build-address.ts';
import { buildOrganisation } from '#mocks/builders/build-organisation.ts';
import { buildPhone } from '#mocks/builders/build-phone.ts';
import type { Cast, CastMember } from '#mocks/worlds/assemble-world.ts';
import { daysFromToday, WORLD_TODAY } from '#mocks/worlds/world-today.ts';

const MANAGERS: readonly CastMember[] = [
  {
    key: 'anais',
    firstName: 'Anaïs',
    lastName: 'Bélanger-Côté',
    phones: [buildPhone('4185550123', 'office', '22'), buildPhone('4185550124', 'mobile')],
    clientNumber: '4102287',
    address: buildAddress(['84, rue des Passerins', 'App. 6'], 'Québec', 'G1K 7V3'),
    tenures: [{ function: 'person-responsible', startOn: calendarDay('2018-05-14') }],
    account: 'open',
    persona: 'person-responsible',
  },
  {
    key: 'thomas',
    firstName: 'Thomas',
    lastName: 'Lévesque',
    phones: [buildPhone('4185550125', 'mobile')],
    tenures: [{ function: 'company-officer', startOn: calendarDay('2012-09-04') }],
    account: 'open',
    persona: 'company-officer',
  },
  // Two functions at once, and a former one.
  {
    key: 'maude',
    firstName: 'Maude',
    lastName: 'D’Amours',
    phones: [buildPhone('4185550126', 'office', '30')],
    tenures: [
      {
        function: 'staff-member',
        startOn: calendarDay('2014-01-06'),
        endOn: calendarDay('2020-12-31'),
      },
      { function: 'company-officer', startOn: calendarDay('2021-01-01') },
      { function: 'person-responsible', startOn: calendarDay('2023-06-01') },
    ],
    record: {
      kind: 'worker',
      identifiers: ['ci3390215'],
      password: 'marteau-pilon',
      answers: {
        'birth-date': '1979-09-30',
        'postal-code': 'G0R 4A0',
        'last-employer': 'Toitures Bas-du-Fleuve',
      },
    },
  },
];

const STAFF: readonly CastMember[] = [
  {
    key: 'huong',
    firstName: 'Thị Hương',
    lastName: 'Nguyễn',
    phones: [buildPhone('4185550127', 'office', '41'), buildPhone('5815550128', 'home')],
    address: buildAddress('37, chemin de l’Anse-Tibbits', 'Lévis', 'G6V 8R4'),
    tenures: [{ function: 'staff-member', startOn: calendarDay('2019-02-11') }],
    account: 'open',
    persona: 'staff-member',
  },
  {
    key: 'ciaran',
    firstName: 'Ciarán',
    lastName: 'Ó Briain',
    phones: [buildPhone('4185550129', 'office', '42')],
    clientNumber: '4410935',
    tenures: [
      { function: 'staff-member', startOn: calendarDay('2020-08-17') },
      { function: 'representative', startOn: calendarDay('2024-01-15') },
    ],
    account: 'disabled',
    persona: 'disabled-account',
  },
  // Gone, come back, gone again: every relation has ended.
  {
    key: 'jerome',
    firstName: 'Jérôme',
    lastName: 'St-Amand',
    phones: [buildPhone('4185550130')],
    tenures: [
      {
        function: 'staff-member',
        startOn: calendarDay('2016-04-04'),
        endOn: calendarDay('2019-06-28'),
      },
      { function: 'staff-member', startOn: calendarDay('2022-02-07'), endOn: daysFromToday(-40) },
    ],
    account: 'open',
    persona: 'former-contact',
  },
  // Starts in two weeks.
  {
    key: 'noemie',
    firstName: 'Noémie',
    lastName: 'Gagné-Thériault',
    phones: [buildPhone('5815550131', 'mobile')],
    tenures: [{ function: 'staff-member', startOn: daysFromToday(14) }],
  },
  // As long as names get.
  {
    key: 'clementine',
    firstName: 'Marie-Évangéline-Clémentine',
    lastName: 'Desruisseaux-Vaillancourt de Grandpré',
    phones: [buildPhone('4185550132', 'office', '10457')],
    tenures: [{ function: 'staff-member', startOn: calendarDay('2022-10-03') }],
  },
  // Also authorized individual of one of the employers: one account, two profiles.
  {
    key: 'samuel',
    firstName: 'Samuel',
    lastName: 'Fréchette',
    phones: [buildPhone('4185550133', 'mobile')],
    clientNumber: '4387716',
    tenures: [{ function: 'staff-member', startOn: calendarDay('2021-11-01') }],
    account: 'open',
  },
];

const OTHERS: readonly CastMember[] = [
  {
    key: 'patricia',
    firstName: 'Patricia',
    lastName: 'O’Neil',
    language: 'en',
    phones: [buildPhone('5145550134', 'office', '7')],
    tenures: [{ function: 'authorized-individual', startOn: calendarDay('2023-03-20') }],
    account: 'open',
    persona: 'authorized-individual',
  },
  // Has neither e-mail nor phone: nothing can be sent to him.
  {
    key: 'rejean',
    firstName: 'Réjean',
    lastName: 'Côté',
    email: null,
    tenures: [{ function: 'authorized-individual', startOn: calendarDay('2011-01-10') }],
  },
  // Today is the last day.
  {
    key: 'clement',
    firstName: 'Clément',
    lastName: 'Lebœuf',
    phones: [buildPhone('4185550135', 'home')],
    tenures: [{ function: 'representative', startOn: calendarDay('2020-01-13'), endOn: WORLD_TODAY }],
    account: 'open',
    persona: 'representative',
  },
];

/** The accounting firm and its twelve contacts. */
export const FIRM_CAST: Cast = {
  name: '',
  organisation: buildOrganisation({ name: 'Cabinet Rivière-Ouelle CPA', kind: 'accounting-firm' }),
  domain: 'riviere-ouelle-cpa.example',
  details: {
    neq: '1160002144',
    email: 'info@riviere-ouelle-cpa.example',
    website: 'https://riviere-ouelle-cpa.example',
    phones: [buildPhone('4185550120')],
    headOffice: buildAddress(['1250, rue du Quai-aux-Merles', 'Bureau 300'], 'Québec', 'G1R 4S9'),
    mailing: buildAddress('Case postale 410, succursale Haute-Ville', 'Québec', 'G1R 4R2'),
  },
  members: [...MANAGERS, ...STAFF, ...OTHERS],
};
