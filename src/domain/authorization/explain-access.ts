import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import { isActiveOn, type Period } from '#domain/calendar/period.ts';
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

export interface Explanation {
  /** How far the contact may act in the file that day; `null`: not at all. */
  readonly right: Right | null;
  readonly links: readonly ChainLink[];
  /** The first link that doesn't hold, and who can mend it; `null` when all hold. */
  readonly broken: { readonly step: ChainStep; readonly actor: ChainActor } | null;
}

const OWN_FILE_STEPS: readonly ChainStep[] = ['membership', 'grant', 'delegation', 'account'];

/** « Pourquoi ? »: whether a contact may use a subject in a file on a day, link by link. */
export function explainAccess(facts: ChainFacts, day: CalendarDay): Explanation {
  const steps = facts.ownFile ? OWN_FILE_STEPS : CHAIN_STEPS;
  const links = steps.map((step) => linkOf(step, facts, day));
  const broken = links.find(({ state }) => state !== 'holds');
  return {
    right: broken ? null : rightOn(facts, day),
    links,
    broken: broken ? { step: broken.step, actor: actorOf(broken, facts.ownFile) } : null,
  };
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
      return { step, state: isDelegable(facts.subject) ? 'holds' : 'impossible', day: null };
    case 'contact-relation':
      return periodLink(step, facts.contactRelations, day);
    case 'delegation':
      return periodLink(step, facts.delegations, day);
    case 'account':
      return { step, state: facts.account === 'linked' ? 'holds' : facts.account, day: null };
  }
}

/** Active wins; else the nearest future one; else the last that ended. */
function periodLink(step: ChainStep, periods: readonly Period[], day: CalendarDay): ChainLink {
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

/** The lesser of what the organisation holds and what was passed on: a contact never exceeds it (section 9, decision 8). */
function rightOn(facts: ChainFacts, day: CalendarDay): Right {
  const writes = (held: ChainFacts['grants']) =>
    held.some((one) => one.right === 'write' && isActiveOn(one, day));
  return writes(facts.grants) && writes(facts.delegations) ? 'write' : 'read';
}

/** The employer makes, ends and grants; the firm's responsable handles his own people; the account is its owner's. */
function actorOf({ step, state }: ChainLink, ownFile: boolean): ChainActor {
  switch (step) {
    case 'organisation-relation':
    case 'delegable':
      return 'employer';
    case 'grant':
      return ownFile ? 'body' : 'employer';
    case 'account':
      if (state === 'disabled') return 'body';
      // Without a code he can't link: the responsable issues one, then it is up to him.
      return 'contact';
    default:
      return 'person-responsible';
  }
}
