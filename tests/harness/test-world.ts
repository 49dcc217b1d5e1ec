import { calendarDay } from '#domain/calendar/calendar-day.ts';
import { NO_END } from '#domain/calendar/period.ts';
import { buildEngagement } from '#mocks/builders/build-engagement.ts';
import { buildGrants } from '#mocks/builders/build-grants.ts';
import { buildMember, type Member, memberIdOf } from '#mocks/builders/build-member.ts';
import { buildOrganisation } from '#mocks/builders/build-organisation.ts';
import { mergeWorldData } from '#mocks/builders/merge-world-data.ts';
import { buildFirmWorld } from '#mocks/worlds/firm/build-firm-world.ts';
import { FIRM_CAST } from '#mocks/worlds/firm/firm-cast.ts';
import { employerOf } from '#mocks/worlds/firm/firm-employers.ts';
import type { World } from '#mocks/worlds/world.ts';
import { daysFromToday } from '#mocks/worlds/world-today.ts';
import type { WorldData } from '#server/store/world-data.ts';

/** Ten in the morning in Québec, on the worlds' own day. */
export const TEST_NOW = '2026-11-22T15:00:00Z';

/** A client whose tie to the firm ended yesterday, with somebody of its own in charge. */
export const ENDED_CLIENT = buildOrganisation({ name: 'Menuiserie du Vieux-Phare inc.' });

/** Nobody in the firm's world has ever had anything to do with it. */
export const FOREIGN_ORGANISATION = buildOrganisation({ name: 'Pavage Grand-Héron inc.' });

function manager(firstName: string, lastName: string): Member {
  const tenures = [{ function: 'person-responsible', startOn: calendarDay('2019-01-07') }] as const;
  return { key: 'manager', firstName, lastName, tenures, account: 'open' };
}

let built: World | undefined;

/** The accounting firm's world, with two organisations more around it; made once, nobody changes it. */
export function testWorld(): World {
  built ??= buildTestWorld();
  return built;
}

function buildTestWorld(): World {
  const world = buildFirmWorld();
  const ended = buildEngagement({
    firm: FIRM_CAST.organisation,
    employer: ENDED_CLIENT,
    period: { startOn: calendarDay('2021-01-01'), endOn: daysFromToday(-1) },
    subjects: { 'monthly-report': 'write' },
    delegates: ['anais', 'huong'].map((key) => ({
      contactId: memberIdOf(FIRM_CAST.organisation, key),
      period: { startOn: calendarDay('2021-01-01'), endOn: daysFromToday(-1) },
    })),
  });
  const data = mergeWorldData([
    // The journal of security events begins with what a test does.
    { ...world.data, securityEvents: [] },
    { organisations: [ENDED_CLIENT, FOREIGN_ORGANISATION] },
    buildMember(ENDED_CLIENT, 'vieux-phare.example', manager('Élise', 'Marcoux')),
    buildMember(FOREIGN_ORGANISATION, 'grand-heron.example', manager('Gédéon', 'L’Heureux')),
    ended,
    ownProfile(ENDED_CLIENT),
    ownProfile(FOREIGN_ORGANISATION),
  ]);
  return { ...world, data };
}

/** What the organisation holds in its own file, and its manager with it. */
function ownProfile(organisation: World['organisation']) {
  const period = { startOn: calendarDay('2019-01-07'), endOn: NO_END };
  const authorizations = buildGrants({
    organisationId: organisation.id,
    fileId: organisation.id,
    period,
    subjects: { profile: 'write' },
    delegates: [{ contactId: memberIdOf(organisation, 'manager'), period }],
  });
  return { authorizations };
}

/** A contact of the test world by its member key, with the profile linked to it. */
export function memberOf(organisation: World['organisation'], key: string) {
  const contactId = memberIdOf(organisation, key);
  const { data } = testWorld();
  const contact = data.contacts.find(({ id }) => id === contactId);
  const link = data.profileLinks.find((one) => one.contactId === contactId);
  if (!contact) throw new Error(`no member ${key} in ${organisation.name}`);
  return {
    contactId,
    email: contact.email ?? '',
    contact,
    profileId: link?.id ?? '',
    accountId: link?.accountId ?? '',
  };
}

/** What the test world records of one organisation in a file: what it holds there, its tie, its contacts' ties. */
export function recordsOf<Kind extends 'authorizations' | 'organisationRelations' | 'contactRelations'>(
  kind: Kind,
  organisation: World['organisation'],
  file: World['organisation'] = organisation,
): Array<WorldData[Kind][number]> {
  const rows: ReadonlyArray<WorldData[Kind][number]> = testWorld().data[kind];
  return rows.filter((row) => row.organisationId === organisation.id && row.fileId === file.id);
}

/** The firm: whose console the tests open. */
export const FIRM = FIRM_CAST.organisation;

/** A client of the firm, with contacts of its own, whose file is delegated to several of the firm's people. */
export const DELEGATED_CLIENT = employerOf('charpenterie');
