import { calendarDay } from '#domain/calendar/calendar-day.ts';
import { buildAddress } from '#mocks/builders/build-address.ts';
import { buildPhone } from '#mocks/builders/build-phone.ts';
import type { Cast } from '#mocks/worlds/assemble-world.ts';
import { daysFromToday } from '#mocks/worlds/world-today.ts';
import { employerOf } from './firm-employers.ts';

/** Two of the firm's employers with contacts of their own: what the firm must never see. */
export const EMPLOYER_CASTS: readonly Cast[] = [
  {
    name: 'employer',
    organisation: employerOf('charpenterie'),
    domain: 'charpenterie-outardes.example',
    details: {
      neq: '1140003873',
      email: 'bureau@charpenterie-outardes.example',
      phones: [buildPhone('4185550139')],
      headOffice: buildAddress('615, route de l’Anse-aux-Outardes', 'Baie-Comeau', 'G4Z 2L6'),
    },
    members: [
      {
        key: 'florence',
        firstName: 'Florence',
        lastName: 'Arsenault-Picard',
        phones: [buildPhone('4185550140', 'office', '1'), buildPhone('4185550141', 'mobile')],
        tenures: [{ function: 'person-responsible', startOn: calendarDay('2017-03-06') }],
        account: 'open',
        persona: 'person-responsible',
      },
      {
        key: 'gaetan',
        firstName: 'Gaétan',
        lastName: 'Arsenault',
        phones: [buildPhone('4185550142', 'mobile')],
        tenures: [{ function: 'company-officer', startOn: calendarDay('2009-05-01') }],
        record: {
          kind: 'employer',
          identifiers: ['er604118'],
          password: 'charpente1998',
          answers: {
            'licence-number': '5712-4083-01',
            'postal-code': 'G0L 1Y0',
            'founding-officer': 'Gaétan Arsenault',
          },
        },
      },
      // The same account as the firm's staff member of that name.
      {
        key: 'samuel',
        firstName: 'Samuel',
        lastName: 'Fréchette',
        email: 'samuel.frechette@riviere-ouelle-cpa.example',
        phones: [buildPhone('4185550133', 'mobile')],
        clientNumber: '4387716',
        tenures: [{ function: 'authorized-individual', startOn: calendarDay('2024-09-01') }],
        account: 'open',
        persona: 'authorized-individual',
      },
      {
        key: 'yvon',
        firstName: 'Yvon',
        lastName: 'Castonguay',
        tenures: [
          {
            function: 'staff-member',
            startOn: calendarDay('2015-06-01'),
            endOn: calendarDay('2025-03-31'),
          },
        ],
      },
    ],
  },
  {
    name: 'other-employer',
    organisation: employerOf('plomberie'),
    domain: 'plomberie-heron-bleu.example',
    details: {
      neq: '1170005426',
      email: 'info@plomberie-heron-bleu.example',
      website: 'https://plomberie-heron-bleu.example',
      phones: [buildPhone('4185550143')],
      headOffice: buildAddress('22, rue du Héron', 'Rimouski', 'G5L 3B8'),
    },
    members: [
      {
        key: 'kateri',
        firstName: 'Katéri',
        lastName: 'Vollant-Tremblay',
        phones: [buildPhone('5815550143')],
        tenures: [
          { function: 'company-officer', startOn: calendarDay('2020-02-03') },
          { function: 'person-responsible', startOn: calendarDay('2020-02-03') },
        ],
        account: 'open',
        persona: 'person-responsible',
      },
      {
        key: 'ludovic',
        firstName: 'Ludovic',
        lastName: 'Éthier',
        phones: [buildPhone('5815550144', 'mobile')],
        tenures: [{ function: 'staff-member', startOn: calendarDay('2023-08-21') }],
        record: {
          kind: 'worker',
          identifiers: ['ci4471902'],
          password: 'robinet-d-arret',
          answers: {
            'birth-date': '1991-02-03',
            'postal-code': 'G6W 5M6',
            'last-employer': 'Plomberie du Héron bleu',
          },
        },
      },
      {
        key: 'mireille',
        firstName: 'Mireille',
        lastName: 'Nolet',
        tenures: [
          { function: 'representative', startOn: calendarDay('2022-01-10'), endOn: daysFromToday(30) },
        ],
      },
    ],
  },
];
