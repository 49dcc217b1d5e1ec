import type { ContactSheet } from '#contract/contacts/contact.schema.ts';
import { NOTHING_REMOVED, type RemoveRelationValues } from './remove-relation-values.ts';

/** The form as it is opened: for a contact, and for its relation to one file when the address names it. */
export function openingValues(
  contact: Pick<ContactSheet, 'id' | 'relations'> | undefined,
  fileId: string | undefined,
): RemoveRelationValues {
  if (!contact) return NOTHING_REMOVED;
  const relationIds = contact.relations
    .filter(({ organisation, active }) => active && organisation.id === fileId)
    .map(({ id }) => id);
  const scope = relationIds.length > 0 ? 'relations' : '';
  return { ...NOTHING_REMOVED, contactId: contact.id, scope, relationIds };
}
