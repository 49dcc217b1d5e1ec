import { calendarDay } from '#domain/calendar/calendar-day.ts';
import { NO_END } from '#domain/calendar/period.ts';
import { buildGrants } from '#mocks/builders/build-grants.ts';
import { assembleWorld } from '#mocks/worlds/assemble-world.ts';
import { delegateTo } from '#mocks/worlds/delegate-to.ts';
import type { World } from '#mocks/worlds/world.ts';
import { LOCAL_CAST } from './local-cast.ts';

/** A local of an association that isn't in any world, with seven contacts. */
export function buildLocalWorld(): World {
  const { id } = LOCAL_CAST.organisation;
  const authorizations = buildGrants({
    organisationId: id,
    fileId: id,
    period: { startOn: calendarDay('2010-03-01'), endOn: NO_END },
    subjects: {
      'data-access': 'write',
      'union-dues-complaints': 'write',
      profile: 'write',
      'union-vote': 'write',
    },
    delegates: [
      delegateTo(LOCAL_CAST, 'genevieve'),
      delegateTo(LOCAL_CAST, 'florian', { 'union-vote': 'write' }),
      delegateTo(LOCAL_CAST, 'ines', { 'data-access': 'write', 'union-dues-complaints': 'read' }),
      delegateTo(LOCAL_CAST, 'zacharie', { 'union-dues-complaints': 'write' }),
      delegateTo(LOCAL_CAST, 'shannon', { 'data-access': 'read' }),
      delegateTo(LOCAL_CAST, 'roland', { 'union-vote': 'read' }),
    ],
  });
  return assembleWorld({
    key: 'local',
    casts: [LOCAL_CAST],
    strangers: [{ firstName: 'Étienne', lastName: 'Boisclair', email: 'etienne.boisclair@courriel.example' }],
    rest: [{ authorizations }],
  });
}
