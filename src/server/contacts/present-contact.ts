import type { ContactRow, ContactSheet } from '#contract/contacts/contact.schema.ts';
import { abilitiesFor } from '#domain/access/access-rules.ts';
import type { Profile } from '#domain/access/profile.ts';
import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import { isActiveOn } from '#domain/calendar/period.ts';
import { standingOn } from '#domain/relation/contact-relation.ts';
import { isOnItsWay } from '#domain/relation/provenance.ts';
import type { ContactListEntry, ContactRecord } from '#server/store/contact-store.ts';

type Entry = Omit<ContactListEntry, 'position'>;

type Shown = Pick<Entry, 'contact' | 'standing' | 'linked'>;

/** A contact as the list shows it to this profile, at this instant. */
export function presentContactRow(entry: Entry, profile: Profile, now: Date): ContactRow {
  const { startOn, endOn, origin, visibleAt } = entry;
  const onItsWay = origin !== null && isOnItsWay({ origin, visibleAt }, now);
  return { ...presentShown(entry, profile), startOn, endOn, origin, onItsWay };
}

/** What the list and the sheet both say. */
function presentShown({ contact, standing, linked }: Shown, profile: Profile) {
  const { id, firstName, lastName, email } = contact;
  return {
    id,
    firstName,
    lastName,
    email,
    functions: [...standing.functions],
    organisation: profile.organisation,
    active: standing.active,
    linked,
    abilities: abilitiesFor(profile, contact, linked),
  };
}

/** A contact's sheet as this profile sees it, true on that day. */
export function presentContact(
  record: ContactRecord,
  profile: Profile,
  { day, now }: { readonly day: CalendarDay; readonly now: Date },
): ContactSheet {
  const { contact, relations, linked } = record;
  const standing = standingOn(
    relations.map(({ relation }) => relation),
    day,
  );
  return {
    ...presentShown({ contact, standing, linked }, profile),
    language: contact.language,
    phones: contact.phones.map(({ kind, number, extension }) => ({ kind, number, extension })),
    clientNumber: contact.clientNumber,
    relations: relations.map(({ relation, target }) => ({
      id: relation.id,
      function: relation.function,
      organisation: target,
      startOn: relation.startOn,
      endOn: relation.endOn,
      active: isActiveOn(relation, day),
      origin: relation.origin,
      onItsWay: isOnItsWay(relation, now),
    })),
    version: contact.version,
  };
}
