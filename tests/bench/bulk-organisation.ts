import { calendarDay } from '#domain/calendar/calendar-day.ts';
import { NO_END } from '#domain/calendar/period.ts';
import type { ContactFunction } from '#domain/relation/contact-relation.ts';
import { buildEngagement } from '#mocks/builders/build-engagement.ts';
import { buildMember, type Member, memberIdOf } from '#mocks/builders/build-member.ts';
import { buildOrganisation } from '#mocks/builders/build-organisation.ts';
import { mergeWorldData } from '#mocks/builders/merge-world-data.ts';
import { seededRandom } from '#mocks/builders/seeded-random.ts';
import { generatedEmployers } from '#mocks/worlds/very-large-firm/generated-employers.ts';
import { generatedMembers } from '#mocks/worlds/very-large-firm/generated-members.ts';
import type { BenchOrganisation } from './bench-organisation.ts';

/** A firm for bulk acts, and whom and what they name. */
export interface BulkOrganisation extends BenchOrganisation {
  /** Staff, each of whom serves one client in three subjects. */
  readonly serving: readonly string[];
  /** Staff who serve nobody yet. */
  readonly free: readonly string[];
  /** Clients whom nobody serves yet. */
  readonly files: readonly string[];
}

interface Size {
  readonly serving: number;
  /** Clients whom they serve. */
  readonly clients: number;
  readonly free: number;
  readonly files: number;
}

const SEED = 11;
const DOMAIN = 'travaux-en-lot.example';
const SINCE = calendarDay('2019-01-07');
const SUBJECTS = {
  'monthly-report': 'write',
  'payments-and-statements': 'write',
  'site-and-compliance': 'read',
} as const;

const tenures = (kind: ContactFunction): Member['tenures'] => [{ function: kind, startOn: SINCE }];

/** An accounting firm whose people all have an e-mail, and none an account but who manages it. */
export function bulkOrganisation(size: Size): BulkOrganisation {
  const firm = buildOrganisation({ name: 'Groupe aux travaux en lot CPA inc.', kind: 'accounting-firm' });
  const random = seededRandom(SEED);
  const email = `direction@${DOMAIN}`;
  const person = { firstName: 'Maëlle', lastName: 'Desœuvres', email, account: 'open' } as const;
  const known: Member = { key: 'manager', ...person, tenures: tenures('person-responsible') };
  const staff = generatedMembers(random, size.serving + size.free, DOMAIN).map(
    (member, place): Member => ({
      ...member,
      email: member.email ?? `personne-${place}@${DOMAIN}`,
      tenures: tenures('staff-member'),
    }),
  );
  const ids = staff.map(({ key }) => memberIdOf(firm, key));
  const serving = ids.slice(0, size.serving);
  const employers = generatedEmployers(random, size.clients + size.files, 'bulk');
  const period = { startOn: SINCE, endOn: NO_END };
  const engagements = employers.map((employer, place) => {
    const ours = place < size.clients ? serving.filter((_, at) => at % size.clients === place) : [];
    const delegates = ours.map((contactId) => ({ contactId, period }));
    return buildEngagement({ firm, employer, period, subjects: SUBJECTS, delegates });
  });
  const data = mergeWorldData([
    { organisations: [firm, ...employers] },
    ...[known, ...staff].map((member) => buildMember(firm, DOMAIN, member)),
    ...engagements,
  ]);
  const manager = data.accounts.find((account) => account.email === email);
  if (!manager) throw new Error('nobody is responsible');
  return {
    size: `${staff.length} people of a firm`,
    manager,
    chunks: [data],
    serving,
    free: ids.slice(size.serving),
    files: employers.slice(size.clients).map(({ id }) => id),
  };
}
