import { listAuthorizations } from './authorizations/authorization.operations.ts';
import { getContact, listContacts, updateContact } from './contacts/contact.operations.ts';
import { listOrganisationRelations } from './organisation-relations/organisation-relation.operations.ts';
import { createSession, endSession, getSession, selectProfile } from './session/session.operations.ts';

/** Every operation of the service; the server binds each, the client calls them, the tests count them. */
export const api = {
  getSession,
  createSession,
  endSession,
  selectProfile,
  listContacts,
  getContact,
  updateContact,
  listAuthorizations,
  listOrganisationRelations,
} as const;

export type OperationId = keyof typeof api;
