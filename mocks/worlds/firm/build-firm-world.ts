import type { Subjects } from '#mocks/builders/build-grants.ts';
import { assembleWorld } from '#mocks/worlds/assemble-world.ts';
import { ownFile } from '#mocks/worlds/own-file.ts';
import type { World } from '#mocks/worlds/world.ts';
import { daysFromToday } from '#mocks/worlds/world-today.ts';
import type { WorldData } from '#server/store/world-data.ts';
import { EMPLOYER_CASTS } from './employer-casts.ts';
import { FIRM_CAST } from './firm-cast.ts';
import { firmClients } from './firm-clients.ts';
import { firmEmployers } from './firm-employers.ts';

const FIRM_SUBJECTS: Subjects = {
  'site-and-compliance': 'read',
  'payments-and-statements': 'write',
  profile: 'write',
};

const COMPANY_SUBJECTS: Subjects = {
  'payments-and-statements': 'write',
  profile: 'write',
  'monthly-report': 'write',
  'site-and-compliance': 'write',
  workforce: 'write',
};

/** What the firm holds in its own file, and two of its employers in theirs. */
function ownFiles(): Array<Partial<WorldData>> {
  const payments: Subjects = { 'payments-and-statements': 'read' };
  const managers = (members: (typeof FIRM_CAST)['members']) => members.slice(0, 2).map(({ key }) => key);
  return [
    ownFile(FIRM_CAST, '2012-09-04', FIRM_SUBJECTS, [
      'anais',
      'thomas',
      ['huong', payments],
      ['jerome', payments],
      ['patricia', payments, { endOn: daysFromToday(-90) }],
      ['clementine', payments, { startOn: daysFromToday(0) }],
    ]),
    ...EMPLOYER_CASTS.map((cast) => ownFile(cast, '2009-05-01', COMPANY_SUBJECTS, managers(cast.members))),
  ];
}

/** An accounting firm: twelve contacts of every sort, eighteen employers, two of which have contacts of their own. */
export function buildFirmWorld(): World {
  const withContacts = new Set(EMPLOYER_CASTS.map((cast) => cast.organisation.id));
  return assembleWorld({
    key: 'firm',
    casts: [FIRM_CAST, ...EMPLOYER_CASTS],
    strangers: [{ firstName: 'Olivier', lastName: 'Tanguay', email: 'olivier.tanguay@courriel.example' }],
    agents: [
      {
        firstName: 'Marie-Laurence',
        lastName: 'Picard-Ouellet',
        email: 'marie-laurence.picard-ouellet@organisme.example',
      },
    ],
    rest: [
      { organisations: firmEmployers().filter((employer) => !withContacts.has(employer.id)) },
      ...ownFiles(),
      ...firmClients(),
    ],
  });
}
