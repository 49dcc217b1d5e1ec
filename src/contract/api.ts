import {
  explainContactAccess,
  getClientFile,
  getContactAccess,
} from './access-sheets/access-sheet.operations.ts';
import { getAuthorization, listAuthorizations } from './authorizations/authorization.operations.ts';
import { getContact, listContacts, updateContact } from './contacts/contact.operations.ts';
import {
  exportAuthorizations,
  exportContacts,
  exportOrganisationRelations,
} from './exports/export.operations.ts';
import { listHistory } from './history/history.operations.ts';
import { getMatrix } from './matrix/matrix.operations.ts';
import { listOrganisationRelations } from './organisation-relations/organisation-relation.operations.ts';
import {
  createSavedView,
  deleteSavedView,
  listSavedViews,
  updateSavedView,
} from './saved-views/saved-view.operations.ts';
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
  getAuthorization,
  listOrganisationRelations,
  getContactAccess,
  getClientFile,
  explainContactAccess,
  listHistory,
  getMatrix,
  exportContacts,
  exportAuthorizations,
  exportOrganisationRelations,
  listSavedViews,
  createSavedView,
  updateSavedView,
  deleteSavedView,
} as const;
