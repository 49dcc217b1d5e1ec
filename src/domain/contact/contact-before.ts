import type { Contact } from './contact.ts';

/** What a line of the journal says that a contact was before a change: the changed fields only. */
export type FormerFields = Partial<Pick<Contact, 'language' | 'email' | 'phones'>>;

/** The contact as it stood before changes, the newest change first (« État au »). */
export function contactBefore(contact: Contact, changes: readonly FormerFields[]): Contact {
  const { language, email, phones }: FormerFields = Object.assign({}, ...changes);
  return {
    ...contact,
    ...(language !== undefined && { language }),
    ...(email !== undefined && { email }),
    ...(phones !== undefined && { phones }),
  };
}
