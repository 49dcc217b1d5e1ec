import { listOrganisationRelations } from '#contract/organisation-relations/organisation-relation.operations.ts';
import { abilitiesOf } from '#domain/access/access-rules.ts';
import { presentPage } from '#server/http/list-page.ts';
import { readRoute } from '#server/http/read-route.ts';
import type { Route } from '#server/http/route.ts';
import {
  planOrganisationRelationList,
  presentOrganisationRelation,
} from './organisation-relation-list-page.ts';

const list = readRoute(listOrganisationRelations, {
  load: async (call) => planOrganisationRelationList(call.query, call.profile, call.today),
  authorize: (call) =>
    abilitiesOf(call.profile).includes('list-organisation-relations') ? 'allowed' : 'not-allowed',
  act: async (_call, plan, store) => ({ plan, answer: await store.organisationRelations.list(plan.request) }),
  present: (call, { plan, answer }) =>
    presentPage(plan, answer, (entry) =>
      presentOrganisationRelation(entry, { day: plan.request.day, now: call.now }),
    ),
});

export const organisationRelationRoutes: readonly Route[] = [list];
