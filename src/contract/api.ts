import { getContact, listContacts, updateContact } from './contacts/contact.operations.ts';
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
} as const;
