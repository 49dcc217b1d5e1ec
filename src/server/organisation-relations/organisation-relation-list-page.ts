import type {
  OrganisationRelationListQuery,
  OrganisationRelationRow,
  OrganisationRelationSort,
} from '#contract/organisation-relations/organisation-relation.schema.ts';
import type { Profile } from '#domain/access/profile.ts';
import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import { isActiveOn } from '#domain/calendar/period.ts';
import { isOnItsWay } from '#domain/relation/provenance.ts';
import type { OrderShape } from '#server/http/cursor.ts';
import { type PagePlan, planPage } from '#server/http/list-page.ts';
import type {
  OrganisationRelationListEntry,
  OrganisationRelationListRequest,
} from '#server/store/organisation-relation-store.ts';

/** The values of each order, as the port lists them. */
const SHAPES: Readonly<Record<OrganisationRelationSort, OrderShape>> = {
  client: ['string'],
  active: ['number', 'string'],
  end: ['day', 'string'],
};

export interface OrganisationRelationListPlan extends PagePlan {
  readonly request: OrganisationRelationListRequest;
}

/** Turns the query of the wire into the store's request. Throws `cursor-invalid`. */
export function planOrganisationRelationList(
  query: OrganisationRelationListQuery,
  profile: Profile,
  today: CalendarDay,
): OrganisationRelationListPlan {
  const plan = planPage(query, SHAPES[query.sort]);
  return {
    ...plan,
    request: {
      ...plan.window,
      organisationId: profile.organisation.id,
      day: (query.on as CalendarDay | undefined) ?? today,
      kinds: query.kind,
      active: query.active === undefined ? undefined : query.active === 'true',
      endingWithin: query.endingWithin,
      startedOnly: query.on !== undefined,
      sort: query.sort,
    },
  };
}

/** « Organisation · Type de relation · Organisation · Actif », true on that day. */
export function presentOrganisationRelation(
  { relation, file, organisation }: OrganisationRelationListEntry,
  { day, now }: { readonly day: CalendarDay; readonly now: Date },
): OrganisationRelationRow {
  const { id, kind, startOn, endOn, origin } = relation;
  return {
    id,
    file,
    kind,
    organisation,
    startOn,
    endOn,
    active: isActiveOn(relation, day),
    origin,
    onItsWay: isOnItsWay(relation, now),
  };
}
