import type { Profile } from '#domain/access/profile.ts';
import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import { standingOn } from '#domain/relation/contact-relation.ts';
import { compareProfiles } from '#server/store/profile-order.ts';
import type { MemoryView } from './memory-view.ts';

/** The account's profiles with their standing that day. */
export function readProfiles(view: MemoryView, accountId: string, day: CalendarDay): Profile[] {
  const { world } = view;
  const links = view.linksOf(accountId);
  const profiles = links.flatMap(({ id, organisationId, contactId }) => {
    const organisation = world.organisations.get(organisationId);
    const standing = standingOn(view.relationsOf(organisationId, contactId), day);
    return organisation ? [{ id, accountId, organisation, contactId, standing }] : [];
  });
  return profiles.sort(compareProfiles);
}

/** The profile last chosen, if it still exists. */
export function currentProfileOf(view: MemoryView, accountId: string): string | undefined {
  const chosen = view.row('currentProfiles', accountId);
  const links = view.linksOf(accountId);
  return links.some((link) => link.id === chosen) ? chosen : undefined;
}
