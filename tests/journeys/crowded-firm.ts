import { calendarDay } from '#domain/calendar/calendar-day.ts';
import { NO_END } from '#domain/calendar/period.ts';
import { buildEngagement } from '#mocks/builders/build-engagement.ts';
import { buildMember } from '#mocks/builders/build-member.ts';
import { buildOrganisation } from '#mocks/builders/build-organisation.ts';
import { mergeWorldData } from '#mocks/builders/merge-world-data.ts';
import { FIRST_NAMES, LAST_NAMES } from '#mocks/worlds/very-large-firm/name-pools.ts';
import type { World } from '#mocks/worlds/world.ts';
import { loadWorld } from '#mocks/worlds/worlds.ts';

const DOMAIN = 'riviere-ouelle-cpa.example';

/** A person invented by a number; no two alike. */
export function nameOf(place: number) {
  const firstName = FIRST_NAMES[place % FIRST_NAMES.length] ?? '';
  const lastName = LAST_NAMES[(place * 7) % LAST_NAMES.length] ?? '';
  return { firstName, lastName, email: `personne-${place}@${DOMAIN}` };
}

/** The firm with so many members more, who have never linked, and so many clients more. */
export async function crowdedFirm({ members = 0, clients = 0, withoutEmail = false }): Promise<World> {
  const world = await loadWorld('firm');
  const firm = world.organisation;
  const people = Array.from({ length: members }, (_, place) =>
    buildMember(firm, DOMAIN, {
      key: `crowd-${place}`,
      ...nameOf(place),
      ...(withoutEmail && { email: null }),
      tenures: [{ function: 'staff-member' }],
    }),
  );
  const employers = Array.from({ length: clients }, (_, place) =>
    buildOrganisation({ name: `Chantiers numéro ${String(place + 1).padStart(2, '0')} inc.` }),
  );
  const engagements = employers.map((employer) =>
    buildEngagement({
      firm,
      employer,
      period: { startOn: calendarDay('2022-01-01'), endOn: NO_END },
      subjects: { 'monthly-report': 'write', 'payments-and-statements': 'read' },
      delegates: [],
    }),
  );
  const data = mergeWorldData([world.data, { organisations: employers }, ...people, ...engagements]);
  return { ...world, data };
}
