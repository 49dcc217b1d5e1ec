import type { ProfileStanding } from '#contract/session/profile-standing.schema.ts';
import { explainProfile } from '#contract/session/session.operations.ts';
import type { Profile } from '#domain/access/profile.ts';
import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import { neverBegins } from '#domain/calendar/period.ts';
import { type ContactRelation, isOwnRelation } from '#domain/relation/contact-relation.ts';
import { readRoute } from '#server/http/read-route.ts';
import type { StoreReads } from '#server/store/store.ts';

/** Whom to ask: so many names, the rest is no help. */
const NAMED = 5;

/** Why one of the account's profiles opens its file or doesn't: a profile that is over is told of too. */
export const showProfileStanding = readRoute(explainProfile, {
  load: ({ session, params, today }, store) => store.profiles.find(session.account.id, params.linkId, today),
  authorize: () => 'allowed',
  act: ({ today }, profile, store) => explain(profile, today, store),
  present: (_call, standing) => standing,
});

async function explain(
  { id, organisation, contactId, standing }: Profile,
  today: CalendarDay,
  store: StoreReads,
): Promise<ProfileStanding> {
  const record = await store.contacts.find(organisation.id, contactId);
  const own = (record?.relations ?? [])
    .map(({ relation }) => relation)
    .filter((relation) => isOwnRelation(relation) && !neverBegins(relation));
  return {
    profileId: id,
    organisation,
    ...(standing.active ? { state: 'active', day: null } : stateOf(own, today)),
    functions: [...standing.functions],
    responsible: await responsibleOf(organisation.id, today, store),
  };
}

/** Of somebody who has no relation today. */
function stateOf(
  relations: readonly ContactRelation[],
  today: CalendarDay,
): Pick<ProfileStanding, 'state' | 'day'> {
  const starts = relations.map(({ startOn }) => startOn).filter((day) => day > today);
  const ends = relations.map(({ endOn }) => endOn).filter((day) => day < today);
  const [first] = starts.sort();
  if (first) return { state: 'not-begun', day: first };
  const last = ends.sort().at(-1);
  return last ? { state: 'ended', day: last } : { state: 'never-related', day: null };
}

async function responsibleOf(
  organisationId: string,
  day: CalendarDay,
  { contacts }: StoreReads,
): Promise<ProfileStanding['responsible']> {
  const { entries } = await contacts.list({
    ...{ organisationId, day, words: [], functions: ['person-responsible'], active: true },
    ...{ linked: undefined, endingWithin: undefined, startedOnly: false },
    ...{ sort: 'contact', descending: false, limit: NAMED },
  });
  return entries.map(({ contact: { firstName, lastName } }) => ({
    firstName,
    lastName,
    function: 'person-responsible',
  }));
}
