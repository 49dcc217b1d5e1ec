import { normaliseAddress } from '#domain/contact/postal-address.ts';
import type { ChangeContactAct, PersonChanges } from './act.ts';
import { differing, pick } from './differing.ts';
import { planned, refused } from './line-plan.ts';
import type { LinePlan } from './plan.ts';
import type { PlanState } from './plan-state.ts';

const FIELDS = ['firstName', 'lastName', 'email', 'language', 'phones', 'address'] as const;

/** Form B, « Coordonnées de communication » and « Informations personnelles » (002, step 5), and the form of a contact's address. */
export function planChangeContact(act: ChangeContactAct, state: PlanState): LinePlan {
  const known = state.contact(act.contactId);
  if (!known) return refused(act.contactId, 'contact-unknown');
  const { contact, linked } = known;
  if (act.version !== null && act.version !== contact.version) return refused(contact.id, 'contact-changed');
  const { address, ...others } = act.changes;
  const asked: PersonChanges = address ? { ...others, address: normaliseAddress(address) } : act.changes;
  const fields = differing<Required<PersonChanges>>(asked, contact, FIELDS);
  // Once an account is linked, its owner changes the address himself (section 9, decision 2).
  if (fields.includes('email') && linked) return refused(contact.id, 'email-owned-by-account');
  const changed = {
    contactId: contact.id,
    version: contact.version,
    changes: pick(asked, fields),
    before: pick<PersonChanges>(contact, fields),
  };
  return planned({
    contactId: contact.id,
    changes: { contactChanged: fields.length > 0 ? changed : null },
  });
}
