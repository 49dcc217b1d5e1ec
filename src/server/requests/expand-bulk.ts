import { MAX_LINES, type RequestContent } from '#contract/requests/request-content.schema.ts';
import type { Profile } from '#domain/access/profile.ts';
import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import { isActiveOn } from '#domain/calendar/period.ts';
import { isOwnRelation } from '#domain/relation/contact-relation.ts';
import type { Act, EndAct, IssueCodeAct } from '#domain/request/act.ts';
import { Refusal } from '#server/http/refusal.ts';
import type { StoreReads } from '#server/store/store.ts';
import { bulkTargets, type Targets } from './bulk-targets.ts';
import { type PlanTime, readFacts } from './read-facts.ts';

type Bulk = Extract<RequestContent, { kind: 'bulk' }>;
type BulkAct<Kind extends Bulk['act']['kind']> = Extract<Bulk['act'], { kind: Kind }>;

/** One act for each target, the rows that a filter finds read page by page. Throws `too-many-lines`. */
export async function expandBulk(
  store: StoreReads,
  profile: Profile,
  { targets, act }: Bulk,
  time: PlanTime,
): Promise<Act[]> {
  const found = await bulkTargets(store, profile, targets, time);
  const acts = await actsFor(found, act, { store, profile, time });
  if (acts.length > MAX_LINES) throw new Refusal('too-many-lines');
  return acts;
}

interface Around {
  readonly store: StoreReads;
  readonly profile: Profile;
  readonly time: PlanTime;
}

async function actsFor(targets: Targets, act: Bulk['act'], around: Around): Promise<Act[]> {
  const { contactIds } = targets;
  switch (act.kind) {
    case 'issue-code':
      return contactIds.map((contactId) => ({ kind: 'issue-code', contactId, reminder: act.reminder }));
    case 'grant':
      if (contactIds.length * act.fileIds.length > MAX_LINES) throw new Refusal('too-many-lines');
      return grants(contactIds, act);
    case 'end':
      return ends(targets, act.lastDay as CalendarDay);
    case 'change-end':
      return changedEnds(contactIds, act, around);
  }
}

function grants(contactIds: readonly string[], act: BulkAct<'grant'>): Act[] {
  const { fileIds, startOn, endOn, ...asked } = act;
  const days = { startOn: startOn as CalendarDay, endOn: endOn as CalendarDay };
  return contactIds.flatMap((contactId) =>
    [...new Set(fileIds)].map((fileId) => ({
      ...asked,
      ...days,
      contactId,
      fileId,
      person: null,
      newContactId: null,
    })),
  );
}

/** Contacts lose everything, the holders of authorizations these alone. */
function ends({ contactIds, authorizations }: Targets, lastDay: CalendarDay): EndAct[] {
  if (!authorizations) {
    return contactIds.map((contactId) => ({ kind: 'end', contactId, scope: 'all', ids: [], lastDay }));
  }
  return [...authorizations].map(([contactId, ids]) => ({
    kind: 'end',
    contactId,
    scope: 'authorizations',
    ids,
    lastDay,
  }));
}

/** The active relations to the own organisation, of each contact. */
async function changedEnds(
  contactIds: readonly string[],
  { endOn }: BulkAct<'change-end'>,
  { store, profile, time }: Around,
): Promise<Act[]> {
  // A plan's facts hold the relations of whomever its acts name.
  const named = contactIds.map(
    (contactId): IssueCodeAct => ({ kind: 'issue-code', contactId, reminder: false }),
  );
  const { contactRelations } = await readFacts(store.requests, profile.organisation.id, named, time);
  const active = contactRelations.filter((one) => isOwnRelation(one) && isActiveOn(one, time.today));
  const place = new Map(contactIds.map((id, at) => [id, at]));
  return active
    .toSorted((left, right) => (place.get(left.contactId) ?? 0) - (place.get(right.contactId) ?? 0))
    .map(({ id, contactId }) => ({
      kind: 'change-end',
      contactId,
      relationId: id,
      endOn: endOn as CalendarDay,
    }));
}
