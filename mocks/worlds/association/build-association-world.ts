import { calendarDay } from '#domain/calendar/calendar-day.ts';
import { NO_END } from '#domain/calendar/period.ts';
import { buildGrants, type Subjects } from '#mocks/builders/build-grants.ts';
import { assembleWorld, type Cast } from '#mocks/worlds/assemble-world.ts';
import { delegateTo } from '#mocks/worlds/delegate-to.ts';
import type { World } from '#mocks/worlds/world.ts';
import type { WorldData } from '#server/store/world-data.ts';
import { ASSOCIATION_CAST } from './association-cast.ts';
import { LOCAL_CASTS } from './local-casts.ts';

const OWN: Subjects = {
  'data-access': 'write',
  'payments-and-statements': 'read',
  'union-dues-complaints': 'write',
  profile: 'write',
  'monthly-report': 'read',
  'union-vote': 'write',
};

function ownFile(
  cast: Cast,
  subjects: Subjects,
  served: ReadonlyArray<[string, Subjects?]>,
): Partial<WorldData> {
  const { id } = cast.organisation;
  const authorizations = buildGrants({
    organisationId: id,
    fileId: id,
    period: { startOn: calendarDay('2008-02-01'), endOn: NO_END },
    subjects,
    delegates: served.map(([key, narrowed]) => delegateTo(cast, key, narrowed)),
  });
  return { authorizations };
}

/** An association with nine contacts, and its two locals with five each. */
export function buildAssociationWorld(): World {
  const locals = LOCAL_CASTS.map((cast) =>
    ownFile(cast, { 'data-access': 'read', 'union-vote': 'write', profile: 'write' }, [
      [cast.members[0]?.key ?? ''],
      [cast.members[1]?.key ?? '', { 'union-vote': 'read' }],
    ]),
  );
  return assembleWorld({
    key: 'association',
    casts: [ASSOCIATION_CAST, ...LOCAL_CASTS],
    strangers: [{ firstName: 'Béatrice', lastName: 'Lavoie', email: 'beatrice.lavoie@courriel.example' }],
    rest: [
      ownFile(ASSOCIATION_CAST, OWN, [
        ['josiane'],
        ['normand'],
        ['mathis', { 'union-dues-complaints': 'write', 'union-vote': 'read' }],
        ['fatoumata', { 'data-access': 'read', 'monthly-report': 'read' }],
        ['elodie', { 'data-access': 'write', 'payments-and-statements': 'read' }],
        ['brendan', { 'data-access': 'read' }],
        ['ghislain', { 'union-dues-complaints': 'write', 'union-vote': 'write' }],
        ['marilou', { 'monthly-report': 'read' }],
      ]),
      ...locals,
    ],
  });
}
