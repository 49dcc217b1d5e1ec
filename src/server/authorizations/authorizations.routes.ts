import { getAuthorization, listAuthorizations } from '#contract/authorizations/authorization.operations.ts';
import { abilitiesOf } from '#domain/access/access-rules.ts';
import { presentPage } from '#server/http/list-page.ts';
import { readRoute } from '#server/http/read-route.ts';
import type { Route } from '#server/http/route.ts';
import { planAuthorizationList, presentAuthorization } from './authorization-list-page.ts';
import {
  dayOf,
  mayViewAuthorization,
  presentAuthorizationSheet,
  readAuthorizationSheet,
} from './authorization-sheet.ts';

const list = readRoute(listAuthorizations, {
  load: async (call) => planAuthorizationList(call.query, call.profile, call.today),
  authorize: (call) =>
    abilitiesOf(call.profile).includes('list-authorizations') ? 'allowed' : 'not-allowed',
  act: async (_call, plan, store) => ({ plan, answer: await store.authorizations.list(plan.request) }),
  present: (call, { plan, answer }) =>
    presentPage(plan, answer, (entry) =>
      presentAuthorization(entry, call.profile, { day: plan.request.day, now: call.now }),
    ),
});

const get = readRoute(getAuthorization, {
  load: (call, store) =>
    store.authorizations.find(call.profile.organisation.id, call.params.authorizationId, dayOf(call)),
  authorize: (call, entry) => mayViewAuthorization(call.profile, entry),
  act: readAuthorizationSheet,
  present: presentAuthorizationSheet,
});

export const authorizationRoutes: readonly Route[] = [list, get];
