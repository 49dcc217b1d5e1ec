import {
  explainContactAccess,
  getClientFile,
  getContactAccess,
} from './access-sheets/access-sheet.operations.ts';
import {
  changePassword,
  confirmEmailChange,
  deleteAccount,
  getAccount,
  startEmailChange,
  updateAccount,
} from './accounts/account.operations.ts';
import { endAccountSession, endAllSessions, listSessions } from './accounts/account-session.operations.ts';
import {
  confirmSecondFactor,
  endSecondFactor,
  renewRecoveryCodes,
  startSecondFactor,
} from './accounts/second-factor.operations.ts';
import { listAccountEvents, listLinkEvents } from './accounts/security-event.operations.ts';
import {
  requestPasswordReset,
  resendCode,
  resetPassword,
  startSignUp,
  verifySignUp,
} from './accounts/sign-up.operations.ts';
import { getAuthorization, listAuthorizations } from './authorizations/authorization.operations.ts';
import { getContact, listContacts, updateContact } from './contacts/contact.operations.ts';
import {
  exportAuthorizations,
  exportContacts,
  exportOrganisationRelations,
} from './exports/export.operations.ts';
import { listHistory } from './history/history.operations.ts';
import {
  linkByAnswers,
  linkByCredentials,
  linkByOldCredentials,
  listLinkingMethods,
  startQuestions,
} from './linking/linking.operations.ts';
import { listMailbox, reportMailDelivery } from './mailbox/mailbox.operations.ts';
import { getMatrix } from './matrix/matrix.operations.ts';
import { listOrganisationRelations } from './organisation-relations/organisation-relation.operations.ts';
import { getOrganisationDetails } from './organisations/organisation.operations.ts';
import {
  exportMyInformation,
  getMyInformation,
  getPrivacyContact,
  requestRectification,
} from './privacy/privacy.operations.ts';
import {
  answerRectification,
  exportIncidents,
  listIncidents,
  listRectifications,
  recordIncident,
  updateIncident,
} from './privacy/privacy-register.operations.ts';
import { decideReview, listReviews } from './requests/agent.operations.ts';
import {
  cancelRequest,
  getRequest,
  listRequestLines,
  listRequests,
  previewRequest,
  resumeRequest,
  submitRequest,
} from './requests/request.operations.ts';
import { getRoster } from './roster/roster.operations.ts';
import {
  createSavedView,
  deleteSavedView,
  listSavedViews,
  updateSavedView,
} from './saved-views/saved-view.operations.ts';
import {
  createSession,
  endSession,
  explainProfile,
  extendSession,
  getSession,
  selectProfile,
} from './session/session.operations.ts';

/** Every operation of the service; the server binds each, the client calls them, the tests count them. */
export const api = {
  getSession,
  createSession,
  endSession,
  extendSession,
  selectProfile,
  startSignUp,
  resendCode,
  verifySignUp,
  requestPasswordReset,
  resetPassword,
  getAccount,
  updateAccount,
  startEmailChange,
  confirmEmailChange,
  changePassword,
  deleteAccount,
  startSecondFactor,
  confirmSecondFactor,
  renewRecoveryCodes,
  endSecondFactor,
  listSessions,
  endAccountSession,
  endAllSessions,
  listAccountEvents,
  listLinkEvents,
  listContacts,
  getContact,
  updateContact,
  listAuthorizations,
  getAuthorization,
  listOrganisationRelations,
  getOrganisationDetails,
  getContactAccess,
  getClientFile,
  explainContactAccess,
  listHistory,
  getMatrix,
  getRoster,
  exportContacts,
  exportAuthorizations,
  exportOrganisationRelations,
  listSavedViews,
  createSavedView,
  updateSavedView,
  deleteSavedView,
  previewRequest,
  submitRequest,
  listRequests,
  getRequest,
  listRequestLines,
  resumeRequest,
  cancelRequest,
  listReviews,
  decideReview,
  listLinkingMethods,
  linkByOldCredentials,
  startQuestions,
  linkByAnswers,
  linkByCredentials,
  explainProfile,
  getPrivacyContact,
  getMyInformation,
  exportMyInformation,
  requestRectification,
  listRectifications,
  answerRectification,
  listIncidents,
  recordIncident,
  updateIncident,
  exportIncidents,
  listMailbox,
  reportMailDelivery,
} as const;
