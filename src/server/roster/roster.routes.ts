import { getRoster } from '#contract/roster/roster.operations.ts';
import { ROSTER_LIMITS, type Roster } from '#contract/roster/roster.schema.ts';
import { manages } from '#domain/access/access-rules.ts';
import { readRoute } from '#server/http/read-route.ts';
import type { Route } from '#server/http/route.ts';
import type { RosterRecords, RosterRequest } from '#server/store/roster-store.ts';

const roster = readRoute(getRoster, {
  load: async (call): Promise<RosterRequest> => ({
    organisationId: call.profile.organisation.id,
    day: call.today,
    limits: ROSTER_LIMITS,
    ...(call.query.around !== undefined && { around: call.query.around }),
  }),
  authorize: (call) => (manages(call.profile) ? 'allowed' : 'not-allowed'),
  act: (_call, request, store) => store.roster.read(request),
  present: (_call, records) => presentRoster(records),
});

function presentRoster({ contacts, files, services }: RosterRecords): Roster {
  const { contacts: most, files: mostFiles, services: mostServices } = ROSTER_LIMITS;
  return {
    contacts: contacts.slice(0, most).map(({ contact, standing, linked }) => ({
      contactId: contact.id,
      firstName: contact.firstName,
      lastName: contact.lastName,
      email: contact.email,
      language: contact.language,
      clientNumber: contact.clientNumber,
      active: standing.active,
      functions: [...standing.functions],
      linked,
    })),
    files: files.slice(0, mostFiles),
    services: services.slice(0, mostServices),
    complete: contacts.length <= most && files.length <= mostFiles && services.length <= mostServices,
  };
}

export const rosterRoutes: readonly Route[] = [roster];
