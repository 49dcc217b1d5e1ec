import type { ContactSheet } from '#contract/contacts/contact.schema.ts';
import type { ActInput } from '#contract/requests/act.schema.ts';
import type { ModifyContactValues } from './modify-contact-values.ts';
import { phonesAfter } from './phones-after.ts';

export type PersonChanges = Extract<ActInput, { kind: 'change-contact' }>['changes'];

/** What the form leaves of a contact, as it was shown. */
export type Shown = Pick<
  ContactSheet,
  'id' | 'version' | 'firstName' | 'lastName' | 'email' | 'language' | 'phones' | 'linked'
>;

/** What was typed about the person; an empty field, and a part that isn't ticked, change nothing. */
export function personChanges(values: ModifyContactValues, shown: Shown): PersonChanges {
  const changes: PersonChanges = {};
  if (values.personal) {
    const [firstName, lastName] = [values.firstName.trim(), values.lastName.trim()];
    if (firstName !== '') changes.firstName = firstName;
    if (lastName !== '') changes.lastName = lastName;
  }
  if (values.coordinates) {
    const email = values.email.trim();
    const phones = phonesAfter(values, shown.phones);
    if (values.language !== '') changes.language = values.language;
    // Once an account is linked, its owner alone changes the address (section 9, decision 2).
    if (email !== '' && !shown.linked) changes.email = email;
    if (phones) changes.phones = phones;
  }
  return changes;
}
