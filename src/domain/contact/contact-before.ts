import type { Contact } from './contact.ts';

/** What a line of the journal says that a contact was before a change: the changed fields only. */
export type FormerFields = Partial<
  Pick<Contact, 'firstName' | 'lastName' | 'language' | 'email' | 'phones' | 'address'>
>;

/** The contact as it stood before changes, the newest change first (« État au »). */
export function contactBefore(contact: Contact, changes: readonly FormerFields[]): Contact {
  const { firstName, lastName, language, email, phones, address }: FormerFields = Object.assign(
    {},
    ...changes,
  );
  return {
    ...contact,
    ...(firstName !== undefined && { firstName }),
    ...(lastName !== undefined && { lastName }),
    ...(language !== undefined && { language }),
    ...(email !== undefined && { email }),
    ...(phones !== undefined && { phones }),
    ...(address !== undefined && { address }),
  };
}
