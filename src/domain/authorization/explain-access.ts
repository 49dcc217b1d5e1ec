import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import { isActiveOn, neverBegins, type Period } from '#domain/calendar/period.ts';
import type { Authorization, AuthorizedSubject, Right } from './authorization.ts';
import { isDelegable } from './subject-catalogue.ts';

/** The links of the chain employer → firm → contact → account, in order (domain, section 2). */
export const CHAIN_STEPS = [
  'membership',
  'organisation-relation',
  'grant',
  'delegable',
  'contact-relation',
  'delegation',
  'account',
] as const;

export type ChainStep = (typeof CHAIN_STEPS)[number];

/** How a link stands on the day: it holds, or why it doesn't. */
export const LINK_STATES = [
  'holds',
  'ended',
  'not-yet',
  'missing',
  'impossible',
  'unlinked',
  'disabled',
] as const;

export type LinkState = (typeof LINK_STATES)[number];

/** Who can mend a broken link. */
export const CHAIN_ACTORS = ['person-responsible', 'employer', 'body', 'contact'] as const;

export type ChainActor = (typeof CHAIN_ACTORS)[number];

export type AccountState = 'linked' | 'unlinked' | 'disabled';

/** All that is known of one contact, one file and one subject. Lists hold every record, ended ones included. */
export interface ChainFacts {
  readonly subject: AuthorizedSubject;
  /** The file is the organisation's own. */
  readonly ownFile: boolean;
  /** The file is a worker's or a retiree's: no employer stands behind it. */
  readonly individual?: boolean;
  /** The contact's relations to its own organisation. */
  readonly memberships: readonly Period[];
  /** The client's relations to the organisation. */
  readonly organisationRelations: readonly Period[];
  /** The subject as the organisation holds it in the file. */
  readonly grants: ReadonlyArray<Pick<Authorization, 'startOn' | 'endOn' | 'right'>>;
  /** The contact's relations to the client's file. */
  readonly contactRelations: readonly Period[];
  /** The subject as delegated to the contact in the file. */
  readonly delegations: ReadonlyArray<Pick<Authorization, 'startOn' | 'endOn' | 'right'>>;
  readonly account: AccountState;
}

export interface ChainLink {
  readonly step: ChainStep;
  readonly state: LinkState;
  /** The day the link ended, or will start; `null` when no day explains it. */
  readonly day: CalendarDay | null;
}

export interface BrokenLink {
  readonly step: ChainStep;
  readonly actor: ChainActor;
}

export interface Explanation {
  /** How far the contact may act in the file that day; `null`: not at all. */
  readonly right: Right | null;
  readonly links: readonly ChainLink[];
  /** The first link that doesn't hold, and who can mend it; `null` when all hold. */
  readonly broken: BrokenLink | null;
}

type WhoseFile = Pick<ChainFacts, 'ownFile' | 'individual'>;

const OWN_FILE_STEPS: readonly ChainStep[] = ['membership', 'grant', 'delegation', 'account'];

/** « Pourquoi ? »: whether a contact may use a subject in a file on a day, link by link. */
export function explainAccess(facts: ChainFacts, day: CalendarDay): Explanation {
  const steps = facts.ownFile ? OWN_FILE_STEPS : CHAIN_STEPS;
  const links = steps.map((step) => linkOf(step, facts, day));
  const broken = firstBroken(links, facts);
  return { right: broken ? null : rightOn(facts, day), links, broken };
}

function linkOf(step: ChainStep, facts: ChainFacts, day: CalendarDay): ChainLink {
  switch (step) {
    case 'membership':
      return periodLink(step, facts.memberships, day);
    case 'organisation-relation':
      return periodLink(step, facts.organisationRelations, day);
    case 'grant':
      return periodLink(step, facts.grants, day);
    case 'delegable':
      return delegableLink(facts.subject);
    case 'contact-relation':
      return periodLink(step, facts.contactRelations, day);
    case 'delegation':
      return periodLink(step, facts.delegations, day);
    case 'account':
      return { step, state: facts.account === 'linked' ? 'holds' : facts.account, day: null };
  }
}

/** The lesser of what the organisation holds and what was passed on: a contact never exceeds it (section 9, decision 8). */
function rightOn(facts: ChainFacts, day: CalendarDay): Right {
  return writesOn(facts.grants, day) && writesOn(facts.delegations, day) ? 'write' : 'read';
}

/** Whether one of the holdings is active that day with « Écriture ». */
export function writesOn(holdings: ChainFacts['grants'], day: CalendarDay): boolean {
  return holdings.some((one) => one.right === 'write' && isActiveOn(one, day));
}

/** Active wins; else the nearest future one; else the last that ended. One that never begins is none at all. */
export function periodLink(step: ChainStep, all: readonly Period[], day: CalendarDay): ChainLink {
  const periods = all.filter((period) => !neverBegins(period));
  if (periods.some((period) => isActiveOn(period, day))) return { step, state: 'holds', day: null };
  const starts = periods.map(({ startOn }) => startOn).filter((start) => start > day);
  const [next] = starts.sort();
  if (next) return { step, state: 'not-yet', day: next };
  const last = periods
    .map(({ endOn }) => endOn)
    .sort()
    .at(-1);
  return last ? { step, state: 'ended', day: last } : { step, state: 'missing', day: null };
}

export function delegableLink(subject: AuthorizedSubject): ChainLink {
  return { step: 'delegable', state: isDelegable(subject) ? 'holds' : 'impossible', day: null };
}

/** The first link that doesn't hold, with whoever can mend it. */
export function firstBroken(links: readonly ChainLink[], file: WhoseFile): BrokenLink | null {
  const broken = links.find(({ state }) => state !== 'holds');
  return broken ? { step: broken.step, actor: actorOf(broken, file) } : null;
}

/**
 * The employer makes, ends and grants; the firm's responsable handles his own people; the account is its owner's. What an
 * organisation holds in its own file, and which persons it represents, is the body's to say.
 */
function actorOf({ step, state }: ChainLink, { ownFile, individual = false }: WhoseFile): ChainActor {
  switch (step) {
    case 'organisation-relation':
    case 'grant':
      return ownFile || individual ? 'body' : 'employer';
    case 'delegable':
      return 'employer';
    case 'account':
      // Without a code he can't link: the responsable issues one, then it is up to him.
      return state === 'disabled' ? 'body' : 'contact';
    default:
      return 'person-responsible';
  }
}
