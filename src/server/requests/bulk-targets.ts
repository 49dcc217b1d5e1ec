import { authorizationListQuerySchema } from '#contract/authorizations/authorization.schema.ts';
import { contactListQuerySchema } from '#contract/contacts/contact.schema.ts';
import { MAX_LINES, type RequestContent } from '#contract/requests/request-content.schema.ts';
import type { Profile } from '#domain/access/profile.ts';
import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import { planAuthorizationList } from '#server/authorizations/authorization-list-page.ts';
import { planContactList } from '#server/contacts/contact-list-page.ts';
import { EXPORT_PAGE, pagesOf } from '#server/exports/pages-of.ts';
import { Refusal } from '#server/http/refusal.ts';
import type { ContactListEntry } from '#server/store/contact-store.ts';
import type { StoreReads } from '#server/store/store.ts';

type Asked = Extract<RequestContent, { kind: 'bulk' }>['targets'];
type AskedOf<List extends Asked['list']> = Extract<Asked, { list: List }>;

/** Whom a bulk act is for, each once; for authorizations, those of each holder. */
export interface Targets {
  readonly contactIds: readonly string[];
  readonly authorizations: ReadonlyMap<string, readonly string[]> | undefined;
}

/** The rows named, or all that the filters find but those left out, in the order of the list. Throws `too-many-lines`. */
export async function bulkTargets(
  store: StoreReads,
  profile: Profile,
  targets: Asked,
  time: { readonly today: CalendarDay; readonly now: Date },
): Promise<Targets> {
  if (targets.list === 'authorizations') return authorizationTargets(store, profile, targets, time.today);
  // An id that nothing has becomes a line, and the line says so.
  if (targets.query === null) return { contactIds: [...new Set(targets.ids)], authorizations: undefined };
  const { sort, direction } = contactListQuerySchema.parse({});
  const query = { ...targets.query, sort, direction, limit: EXPORT_PAGE };
  const { request } = planContactList(query, profile, time);
  const pages = pagesOf<ContactListEntry>((after) =>
    store.contacts.list({ ...request, ...(after && { after }) }),
  );
  const except = new Set(targets.except);
  const contactIds: string[] = [];
  for await (const entries of pages) {
    contactIds.push(...entries.map(({ contact }) => contact.id).filter((id) => !except.has(id)));
    if (contactIds.length > MAX_LINES) throw new Refusal('too-many-lines');
  }
  return { contactIds, authorizations: undefined };
}

/** What the organisation itself holds isn't its own to end: it is passed over. */
async function authorizationTargets(
  store: StoreReads,
  profile: Profile,
  { ids, query: asked, except }: AskedOf<'authorizations'>,
  today: CalendarDay,
): Promise<Targets> {
  const { sort, direction, ...everything } = authorizationListQuerySchema.parse({});
  const query = { ...everything, ...asked, sort, direction, limit: EXPORT_PAGE };
  const { request } = planAuthorizationList(query, profile, today);
  const pages = pagesOf((after: typeof request.after) =>
    store.authorizations.list({ ...request, ...(ids && { ids }), ...(after && { after }) }),
  );
  const leftOut = new Set(except);
  const held = new Map<string, string[]>();
  let count = 0;
  for await (const entries of pages) {
    for (const { authorization, holder } of entries) {
      if (holder && !leftOut.has(authorization.id))
        held.set(holder.contact.id, [...(held.get(holder.contact.id) ?? []), authorization.id]);
    }
    count += entries.length;
    if (count > MAX_LINES) throw new Refusal('too-many-lines');
  }
  return { contactIds: [...held.keys()], authorizations: held };
}
