import type { OrganisationKind } from '#domain/organisation/organisation.ts';
import type { AuthorizedSubject } from './authorization.ts';

/** A service that a subject opens. The three that can't be delegated stand in 003, « Limitation actuelle ». */
export const SERVICES = [
  'data-consultation',
  'statements-and-payments',
  'dues-complaints',
  'profile-management',
  'monthly-report-filing',
  'union-ballot',
  'compliance-follow-up',
  'site-identification',
  'situation-letter',
  'workforce-management',
] as const;

export type Service = (typeof SERVICES)[number];

/** Services that never pass to a delegate: the employer adds each person as a contact of its own company (001, 003). */
export const UNDELEGABLE_SERVICES: readonly Service[] = [
  'workforce-management',
  'site-identification',
  'situation-letter',
];

export interface SubjectEntry {
  readonly subject: AuthorizedSubject;
  /** What it opens in a file. */
  readonly services: readonly Service[];
  /** The types of organisation that hold it in their own file. */
  readonly ownHolders: readonly OrganisationKind[];
  /** The types of organisation that hold it in a client's file. */
  readonly clientHolders: readonly OrganisationKind[];
}

const FIRM: readonly OrganisationKind[] = ['accounting-firm'];
const UNION: readonly OrganisationKind[] = ['association', 'local'];
const COMPANY: readonly OrganisationKind[] = ['employer', 'establishment'];

/** Every authorized subject, with what it opens and who holds it (domain, section 6). */
export const SUBJECT_CATALOGUE: Readonly<Record<AuthorizedSubject, SubjectEntry>> = {
  'data-access': entry('data-access', ['data-consultation'], UNION, UNION),
  'payments-and-statements': entry(
    'payments-and-statements',
    ['statements-and-payments'],
    [...FIRM, ...UNION, ...COMPANY],
    FIRM,
  ),
  'union-dues-complaints': entry('union-dues-complaints', ['dues-complaints'], UNION, UNION),
  profile: entry('profile', ['profile-management'], [...FIRM, ...UNION, ...COMPANY], [...FIRM, ...UNION]),
  'monthly-report': entry('monthly-report', ['monthly-report-filing'], [...UNION, ...COMPANY], FIRM),
  'union-vote': entry('union-vote', ['union-ballot'], UNION, UNION),
  'site-and-compliance': entry(
    'site-and-compliance',
    ['compliance-follow-up', 'site-identification', 'situation-letter'],
    [...FIRM, ...COMPANY],
    FIRM,
  ),
  workforce: entry('workforce', ['workforce-management'], COMPANY, FIRM),
};

function entry(
  subject: AuthorizedSubject,
  services: readonly Service[],
  ownHolders: readonly OrganisationKind[],
  clientHolders: readonly OrganisationKind[],
): SubjectEntry {
  return { subject, services, ownHolders, clientHolders };
}

/** Whether organisations of this type hold the subject in that file: their own, or a client's. */
export function isHeldBy(subject: AuthorizedSubject, kind: OrganisationKind, ownFile: boolean): boolean {
  const { ownHolders, clientHolders } = SUBJECT_CATALOGUE[subject];
  return (ownFile ? ownHolders : clientHolders).includes(kind);
}

/** The services of a subject that a delegate gets in a client's file. */
export function delegableServices(subject: AuthorizedSubject): readonly Service[] {
  return SUBJECT_CATALOGUE[subject].services.filter((service) => !UNDELEGABLE_SERVICES.includes(service));
}

/** The services of a subject that stay behind when it passes to a delegate: to be said beside what passes. */
export function undelegableServices(subject: AuthorizedSubject): readonly Service[] {
  return SUBJECT_CATALOGUE[subject].services.filter((service) => UNDELEGABLE_SERVICES.includes(service));
}

/**
 * Whether anything of the subject passes to a delegate in a client's file. An organisation may hold « Main-d'œuvre » and still not be
 * able to use it: both facts are shown (domain, section 2).
 */
export function isDelegable(subject: AuthorizedSubject): boolean {
  return delegableServices(subject).length > 0;
}
