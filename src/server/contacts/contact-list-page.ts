import type { ContactListQuery, ContactPage } from '#contract/contacts/contact.schema.ts';
import type { Profile } from '#domain/access/profile.ts';
import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import { type PagePlan, planPage, presentPage } from '#server/http/list-page.ts';
import type { ContactListAnswer, ContactListRequest, ContactPosition } from '#server/store/contact-store.ts';
import type { ListPosition } from '#server/store/list-answer.ts';
import { type Moment, presentContactRow } from './present-contact.ts';

/** Where the page asked for begins, and what the store is asked for it. */
export interface ContactListPlan extends PagePlan {
  readonly request: ContactListRequest;
}

/** Turns the query of the wire into the store's request. Throws `cursor-invalid`. */
export function planContactList(
  query: ContactListQuery,
  profile: Profile,
  { today, now }: { readonly today: CalendarDay; readonly now: Date },
): ContactListPlan {
  const plan = planPage(query, ['number', 'string']);
  const { after, before, ...window } = plan.window;
  const request: ContactListRequest = {
    ...window,
    organisationId: profile.organisation.id,
    day: (query.on as CalendarDay | undefined) ?? today,
    functions: query.function,
    active: query.active === undefined ? undefined : query.active === 'true',
    linked: query.linked.length > 0 ? { values: query.linked, now } : undefined,
    endingWithin: query.endingWithin,
    startedOnly: query.on !== undefined,
    sort: query.sort,
    ...(after && { after: contactPosition(after) }),
    ...(before && { before: contactPosition(before) }),
  };
  return { ...plan, request };
}

function contactPosition({ values, id }: ListPosition): ContactPosition {
  return { rank: Number(values[0]), name: String(values[1]), id };
}

/** The page, with the cursors of its neighbours. */
export function presentContactPage(
  plan: ContactListPlan,
  { entries, ...answer }: ContactListAnswer,
  profile: Profile,
  at: Moment,
): ContactPage {
  const placed = entries.map(({ position: { rank, name, id }, ...entry }) => ({
    ...entry,
    position: { values: [rank, name], id },
  }));
  return presentPage(plan, { ...answer, entries: placed }, (entry) => presentContactRow(entry, profile, at));
}
