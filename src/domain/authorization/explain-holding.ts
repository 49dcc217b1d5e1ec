import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import {
  type ChainFacts,
  delegableLink,
  type Explanation,
  firstBroken,
  periodLink,
  writesOn,
} from './explain-access.ts';

export type HoldingFacts = Pick<
  ChainFacts,
  'subject' | 'ownFile' | 'individual' | 'organisationRelations' | 'grants'
>;

/**
 * « Pourquoi ? » of what the organisation itself holds in a file. `right` says how far it holds the subject; a firm that holds
 * « Main-d'œuvre » and can't pass it on has both a right and a broken link: both facts are shown (domain, section 2).
 */
export function explainHolding(facts: HoldingFacts, day: CalendarDay): Explanation {
  const grant = periodLink('grant', facts.grants, day);
  const rests = facts.ownFile
    ? [grant]
    : [periodLink('organisation-relation', facts.organisationRelations, day), grant];
  const held = rests.every(({ state }) => state === 'holds');
  const links = facts.ownFile ? rests : [...rests, delegableLink(facts.subject)];
  return {
    right: held ? (writesOn(facts.grants, day) ? 'write' : 'read') : null,
    links,
    broken: firstBroken(links, facts),
  };
}
