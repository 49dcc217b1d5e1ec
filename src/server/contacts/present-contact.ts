import type { ContactRow, ContactSheet } from '#contract/contacts/contact.schema.ts';
import type { Operation } from '#contract/operation.ts';
import { abilitiesFor } from '#domain/access/access-rules.ts';
import type { Profile } from '#domain/access/profile.ts';
import { isActiveOn } from '#domain/calendar/period.ts';
import { standingOn } from '#domain/relation/contact-relation.ts';
import { isOnItsWay } from '#domain/relation/provenance.ts';
import type { Call } from '#server/http/route.ts';
import type { ContactListEntry, ContactRecord } from '#server/store/contact-store.ts';

type Shown = Pick<ContactListEntry, 'contact' | 'standing' | 'linked'>;

/** A contact as the list shows it to this profile. */
export function presentContactRow({ contact, standing, linked }: Shown, profile: Profile): ContactRow {
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
  { today, now }: Pick<Call<Operation>, 'today' | 'now'>,
): ContactSheet {
  const { contact, relations, linked } = record;
  const standing = standingOn(
    relations.map(({ relation }) => relation),
    today,
  );
  return {
    ...presentContactRow({ contact, standing, linked }, profile),
    language: contact.language,
    phones: contact.phones.map(({ kind, number, extension }) => ({ kind, number, extension })),
    clientNumber: contact.clientNumber,
    relations: relations.map(({ relation, target }) => ({
      id: relation.id,
      function: relation.function,
      organisation: target,
      startOn: relation.startOn,
      endOn: relation.endOn,
      active: isActiveOn(relation, today),
      origin: relation.origin,
      onItsWay: isOnItsWay(relation, now),
    })),
    version: contact.version,
  };
}
