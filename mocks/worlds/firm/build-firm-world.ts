import { calendarDay } from '#domain/calendar/calendar-day.ts';
import { NO_END } from '#domain/calendar/period.ts';
import type { Organisation } from '#domain/organisation/organisation.ts';
import { buildGrants } from '#mocks/builders/build-grants.ts';
import { assembleWorld } from '#mocks/worlds/assemble-world.ts';
import { delegateTo } from '#mocks/worlds/delegate-to.ts';
import type { World } from '#mocks/worlds/world.ts';
import type { WorldData } from '#server/store/world-data.ts';
import { EMPLOYER_CASTS } from './employer-casts.ts';
import { FIRM_CAST } from './firm-cast.ts';
import { firmClients } from './firm-clients.ts';
import { firmEmployers } from './firm-employers.ts';

/** The firm's own file: what it holds there, and who has it. */
function ownFile({ id }: Organisation): Partial<WorldData> {
  const authorizations = buildGrants({
    organisationId: id,
    fileId: id,
    period: { startOn: calendarDay('2012-09-04'), endOn: NO_END },
    subjects: { 'site-and-compliance': 'read', 'payments-and-statements': 'write', profile: 'write' },
    delegates: [
      delegateTo(FIRM_CAST, 'anais'),
      delegateTo(FIRM_CAST, 'thomas'),
      delegateTo(FIRM_CAST, 'huong', { 'payments-and-statements': 'read' }),
      delegateTo(FIRM_CAST, 'jerome', { 'payments-and-statements': 'read' }),
    ],
  });
  return { authorizations };
}

/** An accounting firm: twelve contacts of every sort, eighteen employers, two of which have contacts of their own. */
export function buildFirmWorld(): World {
  const withContacts = new Set(EMPLOYER_CASTS.map((cast) => cast.organisation.id));
  return assembleWorld({
    key: 'firm',
    casts: [FIRM_CAST, ...EMPLOYER_CASTS],
    strangers: [{ firstName: 'Olivier', lastName: 'Tanguay', email: 'olivier.tanguay@courriel.example' }],
    rest: [
      { organisations: firmEmployers().filter((employer) => !withContacts.has(employer.id)) },
      ownFile(FIRM_CAST.organisation),
      ...firmClients(),
    ],
  });
}
