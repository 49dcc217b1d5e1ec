import type {
  AuthorizationListQuery,
  AuthorizationRow,
  AuthorizationSort,
} from '#contract/authorizations/authorization.schema.ts';
import type { Profile } from '#domain/access/profile.ts';
import { isDelegable } from '#domain/authorization/subject-catalogue.ts';
import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import { isActiveOn } from '#domain/calendar/period.ts';
import { isOnItsWay } from '#domain/relation/provenance.ts';
import type { OrderShape } from '#server/http/cursor.ts';
import { type PagePlan, planPage } from '#server/http/list-page.ts';
import type { AuthorizationListEntry, AuthorizationListRequest } from '#server/store/authorization-store.ts';

/** The values of each order, as the port lists them. */
const SHAPES: Readonly<Record<AuthorizationSort, OrderShape>> = {
  'own-first': ['number', 'string', 'number', 'string'],
  subject: ['number', 'number', 'string', 'string'],
  file: ['string', 'number', 'number', 'string'],
  contact: ['string', 'string', 'number'],
};

export interface AuthorizationListPlan extends PagePlan {
  readonly request: AuthorizationListRequest;
}

/** Turns the query of the wire into the store's request. Throws `cursor-invalid`. */
export function planAuthorizationList(
  query: AuthorizationListQuery,
  profile: Profile,
  today: CalendarDay,
): AuthorizationListPlan {
  const plan = planPage(query, SHAPES[query.sort]);
  return {
    ...plan,
    request: {
      ...plan.window,
      organisationId: profile.organisation.id,
      day: (query.on as CalendarDay | undefined) ?? today,
      contactIds: query.contact,
      fileIds: query.file,
      subjects: query.subject,
      rights: query.right,
      functions: query.function,
      holder: query.holder,
      active: query.active === undefined ? undefined : query.active === 'true',
      endingWithin: query.endingWithin,
      startedOnly: query.on !== undefined,
      neverLinked: query.neverLinked === 'true',
      sort: query.sort,
    },
  };
}

/** An authorization as its tables show it, true on that day. */
export function presentAuthorization(
  { authorization, file, holder }: AuthorizationListEntry,
  profile: Profile,
  { day, now }: { readonly day: CalendarDay; readonly now: Date },
): AuthorizationRow {
  const { id, subject, right, startOn, endOn, origin } = authorization;
  return {
    id,
    subject,
    right,
    file,
    organisation: profile.organisation,
    contact: holder && {
      id: holder.contact.id,
      firstName: holder.contact.firstName,
      lastName: holder.contact.lastName,
    },
    functions: holder ? [...holder.standing.functions] : [],
    startOn,
    endOn,
    active: isActiveOn(authorization, day),
    delegable: isDelegable(subject),
    origin,
    onItsWay: isOnItsWay(authorization, now),
  };
}
