import { calendarDay } from '#domain/calendar/calendar-day.ts';
import { buildAddress } from '#mocks/builders/build-address.ts';
import { buildOrganisation } from '#mocks/builders/build-organisation.ts';
import { buildPhone } from '#mocks/builders/build-phone.ts';
import type { Cast } from '#mocks/worlds/assemble-world.ts';
import { daysFromToday } from '#mocks/worlds/world-today.ts';

/** The association and its nine contacts. */
export const ASSOCIATION_CAST: Cast = {
  name: '',
  organisation: buildOrganisation({ name: 'Association boréale des gens de chantier', kind: 'association' }),
  domain: 'gens-de-chantier.example',
  details: {
    neq: '3340001182',
    email: 'info@gens-de-chantier.example',
    website: 'https://gens-de-chantier.example',
    phones: [buildPhone('5145550149')],
    headOffice: buildAddress(['4300, rue des Gabarits', 'Bureau 200'], 'Montréal', 'H2J 2Y6'),
  },
  members: [
    {
      key: 'josiane',
      firstName: 'Josiane',
      lastName: 'Thibodeau-Roy',
      phones: [buildPhone('5145550150', 'office', '100'), buildPhone('4385550151', 'mobile')],
      tenures: [{ function: 'person-responsible', startOn: calendarDay('2019-10-01') }],
      account: 'open',
      persona: 'person-responsible',
    },
    {
      key: 'normand',
      firstName: 'Normand',
      lastName: 'Pépin-Lachance',
      phones: [buildPhone('5145550152', 'mobile')],
      tenures: [
        { function: 'representative', startOn: calendarDay('2010-04-01'), endOn: calendarDay('2018-06-30') },
        { function: 'company-officer', startOn: calendarDay('2021-10-01') },
      ],
      account: 'open',
      persona: 'company-officer',
    },
    {
      key: 'solange',
      firstName: 'Solange',
      lastName: 'Desœillets',
      phones: [buildPhone('5145550153', 'home')],
      tenures: [{ function: 'company-officer', startOn: calendarDay('2021-10-01') }],
      // Links with the association's access to the former services (002).
      record: {
        kind: 'association',
        identifiers: ['asabgc', 'apabgc'],
        password: 'Grue-jaune-1987',
        answers: { 'founding-year': '1974', 'postal-code': 'H2P 1E4', president: 'Adélard Bœuf-Lamothe' },
      },
    },
    // Also an officer of the first local: one account, two profiles.
    {
      key: 'mathis',
      firstName: 'Mathis',
      lastName: 'Langelier',
      phones: [buildPhone('4505550154', 'mobile')],
      clientNumber: '5220418',
      tenures: [{ function: 'representative', startOn: calendarDay('2022-05-02') }],
      account: 'open',
      persona: 'representative',
    },
    {
      key: 'fatoumata',
      firstName: 'Fatoumata',
      lastName: 'Diallo-Gauthier',
      phones: [buildPhone('5145550155', 'office', '112')],
      clientNumber: '5187740',
      tenures: [
        { function: 'staff-member', startOn: calendarDay('2020-01-20') },
        { function: 'representative', startOn: calendarDay('2023-01-09') },
      ],
      record: {
        kind: 'worker',
        identifiers: ['ci5187740', 'fatou.diallo@courriel.example'],
        password: 'truelle2009',
        answers: {
          'birth-date': '1984-06-17',
          'postal-code': 'J4K 2T1',
          'last-employer': 'Coffrages Épinette inc.',
        },
      },
    },
    {
      key: 'elodie',
      firstName: 'Élodie',
      lastName: 'Ste-Marie',
      phones: [buildPhone('5145550156', 'office', '115')],
      tenures: [{ function: 'staff-member', startOn: calendarDay('2021-08-30') }],
      account: 'open',
      persona: 'staff-member',
    },
    {
      key: 'brendan',
      firstName: 'Brendan',
      lastName: 'MacIsaac',
      language: 'en',
      phones: [buildPhone('5145550157')],
      tenures: [
        { function: 'authorized-individual', startOn: calendarDay('2024-03-04'), endOn: daysFromToday(25) },
      ],
    },
    {
      key: 'ghislain',
      firstName: 'Ghislain',
      lastName: 'Brûlé',
      tenures: [
        { function: 'representative', startOn: calendarDay('2008-02-01'), endOn: daysFromToday(-120) },
      ],
      account: 'open',
      persona: 'former-contact',
    },
    {
      key: 'marilou',
      firstName: 'Marilou',
      lastName: 'Nadon',
      tenures: [{ function: 'staff-member', startOn: calendarDay('2023-11-06') }],
      account: 'disabled',
      persona: 'disabled-account',
    },
  ],
};
