import { calendarDay } from '#domain/calendar/calendar-day.ts';
import { buildAddress } from '#mocks/builders/build-address.ts';
import { buildOrganisation } from '#mocks/builders/build-organisation.ts';
import { buildPhone } from '#mocks/builders/build-phone.ts';
import type { Cast } from '#mocks/worlds/assemble-world.ts';
import { daysFromToday } from '#mocks/worlds/world-today.ts';

/** A local and its seven contacts. */
export const LOCAL_CAST: Cast = {
  name: '',
  organisation: buildOrganisation({
    name: 'Compagnie des bâtisseurs du Haut-Fleuve, local 88',
    kind: 'local',
  }),
  domain: 'local88-haut-fleuve.example',
  details: {
    neq: '3340009052',
    email: 'info@local88-haut-fleuve.example',
    website: 'https://local88-haut-fleuve.example',
    phones: [buildPhone('8195550170')],
    headOffice: buildAddress('908, boulevard du Haut-Fleuve', 'Trois-Rivières', 'G9A 5H7'),
  },
  members: [
    {
      key: 'genevieve',
      firstName: 'Geneviève',
      lastName: 'Lachapelle-Dubé',
      phones: [buildPhone('8195550170', 'office', '201')],
      tenures: [{ function: 'person-responsible', startOn: calendarDay('2021-01-18') }],
      account: 'open',
      persona: 'person-responsible',
    },
    {
      key: 'florian',
      firstName: 'Florian',
      lastName: 'Côté',
      phones: [buildPhone('8195550171', 'mobile'), buildPhone('8195550172', 'home')],
      clientNumber: '6033152',
      tenures: [
        { function: 'representative', startOn: calendarDay('2017-05-01') },
        { function: 'company-officer', startOn: calendarDay('2023-09-01') },
      ],
      record: {
        kind: 'association',
        identifiers: ['aslocal'],
        password: 'Niveau-a-bulle-12',
        answers: { 'founding-year': '1968', 'postal-code': 'G5L 3X7', president: 'Yolande Pâquet' },
      },
    },
    {
      key: 'ines',
      firstName: 'Inès',
      lastName: 'Ferreira-Gagnon',
      phones: [buildPhone('8195550173', 'office', '204')],
      tenures: [{ function: 'staff-member', startOn: calendarDay('2022-04-11') }],
      account: 'open',
      persona: 'staff-member',
    },
    {
      key: 'zacharie',
      firstName: 'Zacharie',
      lastName: 'Cœurdelion',
      phones: [buildPhone('8735550174', 'mobile')],
      tenures: [{ function: 'representative', startOn: calendarDay('2020-11-02') }],
      account: 'open',
      persona: 'representative',
    },
    {
      key: 'shannon',
      firstName: 'Shannon',
      lastName: 'O’Malley-Dufour',
      language: 'en',
      tenures: [
        { function: 'authorized-individual', startOn: calendarDay('2024-06-03'), endOn: daysFromToday(12) },
      ],
    },
    {
      key: 'roland',
      firstName: 'Roland',
      lastName: 'Île-Perrault',
      tenures: [
        { function: 'representative', startOn: calendarDay('2010-03-01'), endOn: daysFromToday(-75) },
      ],
      account: 'open',
      persona: 'former-contact',
    },
    {
      key: 'audrey',
      firstName: 'Audrey-Anne',
      lastName: 'Prévost',
      tenures: [{ function: 'staff-member', startOn: calendarDay('2024-01-08') }],
      account: 'disabled',
      persona: 'disabled-account',
    },
  ],
};
