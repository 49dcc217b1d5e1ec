import type { ContactRow, ContactSheet } from '#contract/contacts/contact.schema.ts';
import { abilitiesFor } from '#domain/access/access-rules.ts';
import type { Profile } from '#domain/access/profile.ts';
import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import { isActiveOn } from '#domain/calendar/period.ts';
import type { IssuedCode } from '#domain/linking/linking-code.ts';
import { standingOn } from '#domain/relation/contact-relation.ts';
import { isOnItsWay } from '#domain/relation/provenance.ts';
import { presentAddress } from '#server/organisations/present-address.ts';
import type { ContactListEntry, ContactRecord } from '#server/store/contact-store.ts';
import { presentLinking } from './present-linking.ts';

type Entry = Omit<ContactListEntry, 'position'>;

type Shown = Pick<Entry, 'contact' | 'standing' | 'linked'>;

/** When it is shown, and the newest linking code that each contact then has. */
export interface Moment {
  readonly now: Date;
  readonly codes: ReadonlyMap<string, IssuedCode>;
}

/** A contact as the list shows it to this profile, at this instant. */
export function presentContactRow(entry: Entry, profile: Profile, at: Moment): ContactRow {
  const { startOn, endOn, origin, visibleAt } = entry;
  const onItsWay = origin !== null && isOnItsWay({ origin, visibleAt }, at.now);
  return { ...presentShown(entry, profile, at), startOn, endOn, origin, onItsWay };
}

/** What the list and the sheet both say. */
function presentShown({ contact, standing, linked }: Shown, profile: Profile, { now, codes }: Moment) {
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
    linking: presentLinking(linked, codes.get(id), now),
    abilities: abilitiesFor(profile, contact, linked),
  };
}

/** A contact's sheet as this profile sees it, true on that day. */
export function presentContact(
  record: ContactRecord,
  profile: Profile,
  { day, ...at }: Moment & { readonly day: CalendarDay },
): ContactSheet {
  const { contact, relations, linked } = record;
  const standing = standingOn(
    relations.map(({ relation }) => relation),
    day,
  );
  return {
    ...presentShown({ contact, standing, linked }, profile, at),
    language: contact.language,
    phones: contact.phones.map(({ kind, number, extension }) => ({ kind, number, extension })),
    clientNumber: contact.clientNumber,
    address: presentAddress(contact.address),
    relations: relations.map(({ relation, target }) => ({
      id: relation.id,
      function: relation.function,
      organisation: target,
      startOn: relation.startOn,
      endOn: relation.endOn,
      active: isActiveOn(relation, day),
      origin: relation.origin,
      onItsWay: isOnItsWay(relation, at.now),
    })),
    version: contact.version,
  };
}
