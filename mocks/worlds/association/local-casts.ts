import { calendarDay } from '#domain/calendar/calendar-day.ts';
import { buildAddress } from '#mocks/builders/build-address.ts';
import { buildOrganisation } from '#mocks/builders/build-organisation.ts';
import { buildPhone } from '#mocks/builders/build-phone.ts';
import type { Cast, CastMember } from '#mocks/worlds/assemble-world.ts';
import { daysFromToday } from '#mocks/worlds/world-today.ts';

const CARPENTERS: readonly CastMember[] = [
  {
    key: 'annick',
    firstName: 'Annick',
    lastName: 'Bérubé-Côté',
    phones: [buildPhone('4185550160', 'office', '3')],
    tenures: [{ function: 'person-responsible', startOn: calendarDay('2020-06-15') }],
    account: 'open',
    persona: 'person-responsible',
  },
  // The same account as the association's representative of that name.
  {
    key: 'mathis',
    firstName: 'Mathis',
    lastName: 'Langelier',
    email: 'mathis.langelier@gens-de-chantier.example',
    phones: [buildPhone('4505550154', 'mobile')],
    clientNumber: '5220418',
    tenures: [{ function: 'company-officer', startOn: calendarDay('2023-05-01') }],
    account: 'open',
    persona: 'company-officer',
  },
  {
    key: 'rosaire',
    firstName: 'Rosaire',
    lastName: 'Ouellet',
    email: null,
    phones: [buildPhone('4185550161', 'home')],
    tenures: [{ function: 'representative', startOn: calendarDay('2015-09-01') }],
  },
  {
    key: 'chloe',
    firstName: 'Chloé',
    lastName: 'Aubut',
    tenures: [{ function: 'staff-member', startOn: calendarDay('2024-10-07') }],
  },
  {
    key: 'gilles',
    firstName: 'Gilles-André',
    lastName: 'Hébert',
    tenures: [
      { function: 'representative', startOn: calendarDay('2012-01-09'), endOn: calendarDay('2024-12-31') },
    ],
  },
];

const ELECTRICIANS: readonly CastMember[] = [
  {
    key: 'youssef',
    firstName: 'Youssef',
    lastName: 'Benhaddou',
    phones: [buildPhone('8195550162', 'mobile')],
    tenures: [
      { function: 'company-officer', startOn: calendarDay('2022-02-14') },
      { function: 'person-responsible', startOn: calendarDay('2022-02-14') },
    ],
    account: 'open',
    persona: 'person-responsible',
  },
  {
    key: 'laurence',
    firstName: 'Laurence',
    lastName: 'Gélinas',
    phones: [buildPhone('8195550163', 'office', '12')],
    tenures: [{ function: 'representative', startOn: calendarDay('2023-03-01') }],
  },
  {
    key: 'mikael',
    firstName: 'Mikaël',
    lastName: 'Awashish-Morin',
    tenures: [{ function: 'representative', startOn: calendarDay('2025-02-03') }],
  },
  {
    key: 'denise',
    firstName: 'Denise',
    lastName: 'L’Écuyer',
    tenures: [{ function: 'staff-member', startOn: calendarDay('2018-08-13') }],
  },
  {
    key: 'simon',
    firstName: 'Simon-Pierre',
    lastName: 'Francœur',
    tenures: [{ function: 'authorized-individual', startOn: daysFromToday(7) }],
  },
];

/** The association's first local, an organisation of its own. */
export const FIRST_LOCAL_CAST: Cast = {
  name: 'first-local',
  organisation: buildOrganisation({
    name: 'Gens de chantier, local 214 – Charpentiers-menuisiers de la Grande-Anse',
    kind: 'local',
  }),
  domain: 'local214.gens-de-chantier.example',
  details: {
    email: 'info@local214.gens-de-chantier.example',
    phones: [buildPhone('4185550159')],
    headOffice: buildAddress('75, rue de la Grande-Anse', 'La Malbaie', 'G5A 1N7'),
  },
  members: CARPENTERS,
};

/** The second one. */
export const SECOND_LOCAL_CAST: Cast = {
  name: 'second-local',
  organisation: buildOrganisation({
    name: 'Gens de chantier, local 377 – Électriciens des Hauts-Plateaux',
    kind: 'local',
  }),
  domain: 'local377.gens-de-chantier.example',
  members: ELECTRICIANS,
};
