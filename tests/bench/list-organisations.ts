import { calendarDay } from '#domain/calendar/calendar-day.ts';
import { buildMember, type Member } from '#mocks/builders/build-member.ts';
import { buildOrganisation } from '#mocks/builders/build-organisation.ts';
import { mergeWorldData } from '#mocks/builders/merge-world-data.ts';
import { seededRandom } from '#mocks/builders/seeded-random.ts';
import { generatedMembers } from '#mocks/worlds/very-large-firm/generated-members.ts';
import type { BenchOrganisation } from './bench-organisation.ts';

const SEED = 7;

/** Three contacts bear it, however many there are. */
export const RARE_NAME = 'Quatre-Vents';

function tenure(kind: Member['tenures'][number]['function']): Member['tenures'] {
  return [{ function: kind, startOn: calendarDay('2019-01-07') }];
}

/** So many contacts of the kind that the very large firm has; six in ten have an account. */
export function listOrganisation(contacts: number): BenchOrganisation {
  const domain = `personnes-${contacts}.example`;
  const email = `direction@${domain}`;
  const organisation = buildOrganisation({ name: `Groupe aux ${contacts} personnes inc.` });
  const random = seededRandom(SEED);
  const known: Member[] = [
    {
      key: 'manager',
      firstName: 'Maëlle',
      lastName: 'Desœuvres',
      email,
      tenures: tenure('person-responsible'),
      account: 'open',
    },
    ...['Ysé', 'Ysée', 'Ysoline'].map((firstName) => ({
      key: firstName,
      firstName,
      lastName: RARE_NAME,
      tenures: tenure('staff-member'),
    })),
  ];
  const others = generatedMembers(random, contacts - known.length, domain).map(
    (member): Member => (random.chance(0.6) ? { ...member, account: 'open' } : member),
  );
  const parts = [...known, ...others].map((member) => buildMember(organisation, domain, member));
  const data = mergeWorldData([{ organisations: [organisation] }, ...parts]);
  const manager = data.accounts.find((account) => account.email === email);
  if (!manager) throw new Error('nobody is responsible');
  return { size: `${contacts} contacts`, manager, chunks: [data] };
}
