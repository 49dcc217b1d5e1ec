import type { ProfileLink } from '#server/store/world-data.ts';
import { idOf } from './build-id.ts';

type Given = Omit<ProfileLink, 'id'> & Partial<ProfileLink>;

/** The tie of an account to a contact. */
export function buildProfileLink(given: Given): ProfileLink {
  return { id: idOf('profile-link', `${given.accountId}/${given.contactId}`), ...given };
}
