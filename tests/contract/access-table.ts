/**
 * Who gets what, told by the issue and the guides, not by the code. One row per operation and persona. The columns: his own
 * contact; another contact of the firm, of a client whose file is delegated, of a client whose relation ended, and of an
 * organisation that has nothing to do with the firm, all through his own profile (or, without one, through a profile
 * there); and `others`, the same contacts through profiles of other people. For the operations on a whole list the columns
 * are the profiles themselves, for selectProfile the profile to choose, for getClientFile the files of those organisations
 * (the firm's own, for its client the employer, is the sheet of its firm).
 * `keys` names what an answer of success holds.
 */
const TABLE = `
operation     | persona               | keys            | self | firm | client | ended | foreign | others
getSession    | person-responsible    | session         | 200  | 200  | 200    | 200   | 200     | 200
getSession    | company-officer       | session         | 200  | 200  | 200    | 200   | 200     | 200
getSession    | staff-member          | session         | 200  | 200  | 200    | 200   | 200     | 200
getSession    | authorized-individual | session         | 200  | 200  | 200    | 200   | 200     | 200
getSession    | representative        | session         | 200  | 200  | 200    | 200   | 200     | 200
getSession    | former-contact        | session         | 200  | 200  | 200    | 200   | 200     | 200
getSession    | no-profile            | without-profile | 200  | 200  | 200    | 200   | 200     | 200
getSession    | disabled-account      | no-session      | 200  | 200  | 200    | 200   | 200     | 200
getSession    | anonymous             | no-session      | 200  | 200  | 200    | 200   | 200     | 200
getSession    | employer              | session         | 200  | 200  | 200    | 200   | 200     | 200
createSession | person-responsible    | session         | 201  | 201  | 201    | 201   | 201     | 201
createSession | company-officer       | session         | 201  | 201  | 201    | 201   | 201     | 201
createSession | staff-member          | session         | 201  | 201  | 201    | 201   | 201     | 201
createSession | authorized-individual | session         | 201  | 201  | 201    | 201   | 201     | 201
createSession | representative        | session         | 201  | 201  | 201    | 201   | 201     | 201
createSession | former-contact        | session         | 201  | 201  | 201    | 201   | 201     | 201
createSession | no-profile            | without-profile | 201  | 201  | 201    | 201   | 201     | 201
createSession | disabled-account      | no-session      | 403  | 403  | 403    | 403   | 403     | 403
createSession | anonymous             | no-session      | 401  | 401  | 401    | 401   | 401     | 401
createSession | employer              | session         | 201  | 201  | 201    | 201   | 201     | 201
endSession    | person-responsible    | nothing         | 204  | 204  | 204    | 204   | 204     | 204
endSession    | company-officer       | nothing         | 204  | 204  | 204    | 204   | 204     | 204
endSession    | staff-member          | nothing         | 204  | 204  | 204    | 204   | 204     | 204
endSession    | authorized-individual | nothing         | 204  | 204  | 204    | 204   | 204     | 204
endSession    | representative        | nothing         | 204  | 204  | 204    | 204   | 204     | 204
endSession    | former-contact        | nothing         | 204  | 204  | 204    | 204   | 204     | 204
endSession    | no-profile            | nothing         | 204  | 204  | 204    | 204   | 204     | 204
endSession    | disabled-account      | nothing         | 204  | 204  | 204    | 204   | 204     | 204
endSession    | anonymous             | nothing         | 204  | 204  | 204    | 204   | 204     | 204
endSession    | employer              | nothing         | 204  | 204  | 204    | 204   | 204     | 204
selectProfile | person-responsible    | session         | 200  | 422  | 422    | 422   | 422     | 422
selectProfile | company-officer       | session         | 200  | 422  | 422    | 422   | 422     | 422
selectProfile | staff-member          | session         | 200  | 422  | 422    | 422   | 422     | 422
selectProfile | authorized-individual | session         | 200  | 422  | 422    | 422   | 422     | 422
selectProfile | representative        | session         | 200  | 422  | 422    | 422   | 422     | 422
selectProfile | former-contact        | session         | 200  | 422  | 422    | 422   | 422     | 422
selectProfile | no-profile            | without-profile | -    | 422  | 422    | 422   | 422     | 422
selectProfile | disabled-account      | no-session      | 401  | 401  | 401    | 401   | 401     | 401
selectProfile | anonymous             | no-session      | -    | 401  | 401    | 401   | 401     | 401
selectProfile | employer              | session         | 200  | 422  | 422    | 422   | 422     | 422
listContacts  | person-responsible    | page            | 200  | 404  | 404    | 404   | 404     | 404
listContacts  | company-officer       | page            | 200  | 404  | 404    | 404   | 404     | 404
listContacts  | staff-member          | page            | 403  | 404  | 404    | 404   | 404     | 404
listContacts  | authorized-individual | page            | 403  | 404  | 404    | 404   | 404     | 404
listContacts  | representative        | page            | 403  | 404  | 404    | 404   | 404     | 404
listContacts  | former-contact        | page            | 403  | 404  | 404    | 404   | 404     | 404
listContacts  | no-profile            | page            | -    | 404  | 404    | 404   | 404     | 404
listContacts  | disabled-account      | page            | 401  | 401  | 401    | 401   | 401     | 401
listContacts  | anonymous             | page            | -    | 401  | 401    | 401   | 401     | 401
listContacts  | employer              | page            | 200  | 404  | 404    | 404   | 404     | 404
getContact    | person-responsible    | contact         | 200  | 200  | 404    | 404   | 404     | 404
getContact    | company-officer       | contact         | 200  | 200  | 404    | 404   | 404     | 404
getContact    | staff-member          | contact         | 200  | 404  | 404    | 404   | 404     | 404
getContact    | authorized-individual | contact         | 200  | 404  | 404    | 404   | 404     | 404
getContact    | representative        | contact         | 200  | 404  | 404    | 404   | 404     | 404
getContact    | former-contact        | contact         | 403  | 403  | 403    | 403   | 403     | 404
getContact    | no-profile            | contact         | -    | 404  | 404    | 404   | 404     | 404
getContact    | disabled-account      | contact         | 401  | 401  | 401    | 401   | 401     | 401
getContact    | anonymous             | contact         | -    | 401  | 401    | 401   | 401     | 401
getContact    | employer              | contact         | 200  | 404  | 200    | 404   | 404     | 404
updateContact | person-responsible    | contact         | 200  | 200  | 404    | 404   | 404     | 404
updateContact | company-officer       | contact         | 200  | 200  | 404    | 404   | 404     | 404
updateContact | staff-member          | contact         | 403  | 404  | 404    | 404   | 404     | 404
updateContact | authorized-individual | contact         | 403  | 404  | 404    | 404   | 404     | 404
updateContact | representative        | contact         | 403  | 404  | 404    | 404   | 404     | 404
updateContact | former-contact        | contact         | 403  | 403  | 403    | 403   | 403     | 404
updateContact | no-profile            | contact         | -    | 404  | 404    | 404   | 404     | 404
updateContact | disabled-account      | contact         | 401  | 401  | 401    | 401   | 401     | 401
updateContact | anonymous             | contact         | -    | 401  | 401    | 401   | 401     | 401
updateContact | employer              | contact         | 200  | 404  | 200    | 404   | 404     | 404
getClientFile | person-responsible    | client-file     | 200  | 200  | 200    | 200   | 404     | 404
getClientFile | company-officer       | client-file     | 200  | 200  | 200    | 200   | 404     | 404
getClientFile | staff-member          | client-file     | 404  | 404  | 404    | 404   | 404     | 404
getClientFile | authorized-individual | client-file     | 404  | 404  | 404    | 404   | 404     | 404
getClientFile | representative        | client-file     | 404  | 404  | 404    | 404   | 404     | 404
getClientFile | former-contact        | client-file     | 403  | 403  | 403    | 403   | 403     | 404
getClientFile | no-profile            | client-file     | -    | 404  | 404    | 404   | 404     | 404
getClientFile | disabled-account      | client-file     | 401  | 401  | 401    | 401   | 401     | 401
getClientFile | anonymous             | client-file     | -    | 401  | 401    | 401   | 401     | 401
getClientFile | employer              | client-file     | 200  | 200  | 200    | 404   | 404     | 404
getRequest    | person-responsible    | request         | 200  | 200  | 404    | 404   | 404     | 404
getRequest    | company-officer       | request         | 200  | 200  | 404    | 404   | 404     | 404
getRequest    | staff-member          | request         | 404  | 404  | 404    | 404   | 404     | 404
getRequest    | authorized-individual | request         | 404  | 404  | 404    | 404   | 404     | 404
getRequest    | representative        | request         | 404  | 404  | 404    | 404   | 404     | 404
getRequest    | former-contact        | request         | 403  | 403  | 403    | 403   | 403     | 404
getRequest    | no-profile            | request         | -    | 404  | 404    | 404   | 404     | 404
getRequest    | disabled-account      | request         | 401  | 401  | 401    | 401   | 401     | 401
getRequest    | anonymous             | request         | -    | 401  | 401    | 401   | 401     | 401
getRequest    | employer              | request         | 200  | 404  | 200    | 404   | 404     | 404
listSessions  | person-responsible    | open-sessions   | 200  | 200  | 200    | 200   | 200     | 200
listSessions  | company-officer       | open-sessions   | 200  | 200  | 200    | 200   | 200     | 200
listSessions  | staff-member          | open-sessions   | 200  | 200  | 200    | 200   | 200     | 200
listSessions  | authorized-individual | open-sessions   | 200  | 200  | 200    | 200   | 200     | 200
listSessions  | representative        | open-sessions   | 200  | 200  | 200    | 200   | 200     | 200
listSessions  | former-contact        | open-sessions   | 200  | 200  | 200    | 200   | 200     | 200
listSessions  | no-profile            | open-sessions   | -    | 200  | 200    | 200   | 200     | 200
listSessions  | disabled-account      | open-sessions   | 401  | 401  | 401    | 401   | 401     | 401
listSessions  | anonymous             | open-sessions   | -    | 401  | 401    | 401   | 401     | 401
listSessions  | employer              | open-sessions   | 200  | 200  | 200    | 200   | 200     | 200
explainProfile | person-responsible    | standing | 200  | 404 | 404 | 404 | 404 | 404
explainProfile | company-officer       | standing | 200  | 404 | 404 | 404 | 404 | 404
explainProfile | staff-member          | standing | 200  | 404 | 404 | 404 | 404 | 404
explainProfile | authorized-individual | standing | 200  | 404 | 404 | 404 | 404 | 404
explainProfile | representative        | standing | 200  | 404 | 404 | 404 | 404 | 404
explainProfile | former-contact        | standing | 200  | 404 | 404 | 404 | 404 | 404
explainProfile | no-profile            | standing | -    | 404 | 404 | 404 | 404 | 404
explainProfile | disabled-account      | standing | 401  | 401 | 401 | 401 | 401 | 401
explainProfile | anonymous             | standing | -    | 401 | 401 | 401 | 401 | 401
explainProfile | employer              | standing | 200  | 404 | 404 | 404 | 404 | 404
listReviews   | person-responsible    | reviews         | 403  | 403  | 403    | 403   | 403     | 403
listReviews   | company-officer       | reviews         | 403  | 403  | 403    | 403   | 403     | 403
listReviews   | staff-member          | reviews         | 403  | 403  | 403    | 403   | 403     | 403
listReviews   | authorized-individual | reviews         | 403  | 403  | 403    | 403   | 403     | 403
listReviews   | representative        | reviews         | 403  | 403  | 403    | 403   | 403     | 403
listReviews   | former-contact        | reviews         | 403  | 403  | 403    | 403   | 403     | 403
listReviews   | no-profile            | reviews         | -    | 403  | 403    | 403   | 403     | 403
listReviews   | agent                 | reviews         | -    | 200  | 200    | 200   | 200     | 200
listReviews   | disabled-account      | reviews         | 401  | 401  | 401    | 401   | 401     | 401
listReviews   | anonymous             | reviews         | -    | 401  | 401    | 401   | 401     | 401
listReviews   | employer              | reviews         | 403  | 403  | 403    | 403   | 403     | 403
`;

export const TARGETS = ['self', 'firm', 'client', 'ended', 'foreign', 'others'] as const;

export type Target = (typeof TARGETS)[number];

export interface AccessRow {
  readonly operation: string;
  readonly persona: string;
  readonly keys: string;
  /** The status at each target; none where there is no such target. */
  readonly statuses: ReadonlyMap<Target, number>;
}

/** Operations that everybody may call, or may not, exactly as another one; `keys` is what an answer of success holds. */
const ALIKE: Readonly<
  Record<string, { readonly as: string; readonly keys: string; readonly success?: number }>
> = {
  listAuthorizations: { as: 'listContacts', keys: 'authorizations' },
  listOrganisationRelations: { as: 'listContacts', keys: 'organisation-relations' },
  getMatrix: { as: 'listContacts', keys: 'matrix' },
  getRoster: { as: 'listContacts', keys: 'roster' },
  getOrganisationDetails: { as: 'listContacts', keys: 'organisation-details' },
  getContactAccess: { as: 'getContact', keys: 'contact-access' },
  // Of the contact, in the caller's own file, and the history of the contact's sheet.
  explainContactAccess: { as: 'getContact', keys: 'explanation' },
  listHistory: { as: 'getContact', keys: 'history' },
  // In the place of a contact: an authorization that it holds, or its organisation.
  getAuthorization: { as: 'getContact', keys: 'authorization' },
  exportContacts: { as: 'listContacts', keys: 'nothing' },
  exportAuthorizations: { as: 'listContacts', keys: 'nothing' },
  exportOrganisationRelations: { as: 'listContacts', keys: 'nothing' },
  listSavedViews: { as: 'listContacts', keys: 'views' },
  createSavedView: { as: 'listContacts', keys: 'view', success: 201 },
  // In the place of a contact: one's own view, and a shared one of each organisation.
  // Nobody has the code of the call.
  linkByCredentials: { as: 'selectProfile', keys: 'nothing', success: 422 },
  linkByOldCredentials: { as: 'listSessions', keys: 'nothing', success: 422 },
  linkByAnswers: { as: 'listSessions', keys: 'nothing', success: 422 },
  listLinkingMethods: { as: 'listSessions', keys: 'methods' },
  startQuestions: { as: 'listSessions', keys: 'questions' },
  // Whatever a stranger sends is answered alike; the codes and passwords of the calls are nobody's.
  startSignUp: { as: 'getSession', keys: 'code-sent' },
  resendCode: { as: 'getSession', keys: 'nothing', success: 422 },
  verifySignUp: { as: 'getSession', keys: 'nothing', success: 422 },
  requestPasswordReset: { as: 'getSession', keys: 'code-sent' },
  resetPassword: { as: 'getSession', keys: 'nothing', success: 422 },
  // One's own account, whoever one is.
  getAccount: { as: 'listSessions', keys: 'own-account' },
  updateAccount: { as: 'listSessions', keys: 'own-account' },
  startEmailChange: { as: 'listSessions', keys: 'nothing', success: 422 },
  confirmEmailChange: { as: 'listSessions', keys: 'nothing', success: 422 },
  changePassword: { as: 'listSessions', keys: 'nothing', success: 422 },
  deleteAccount: { as: 'listSessions', keys: 'nothing', success: 422 },
  startSecondFactor: { as: 'listSessions', keys: 'nothing', success: 422 },
  confirmSecondFactor: { as: 'listSessions', keys: 'nothing', success: 422 },
  renewRecoveryCodes: { as: 'listSessions', keys: 'nothing', success: 422 },
  endSecondFactor: { as: 'listSessions', keys: 'nothing', success: 422 },
  extendSession: { as: 'listSessions', keys: 'session' },
  // A session that isn't one's own doesn't exist.
  endAccountSession: { as: 'listSessions', keys: 'nothing', success: 404 },
  endAllSessions: { as: 'listSessions', keys: 'nothing', success: 204 },
  listAccountEvents: { as: 'listSessions', keys: 'account-events' },
  listLinkEvents: { as: 'listContacts', keys: 'link-events' },
  // On a real server there is no such thing, and nobody but the mail service has its secret.
  listMailbox: { as: 'getSession', keys: 'nothing', success: 404 },
  reportMailDelivery: { as: 'getSession', keys: 'nothing', success: 401 },
  updateSavedView: { as: 'updateContact', keys: 'view' },
  previewRequest: { as: 'listContacts', keys: 'preview' },
  submitRequest: { as: 'listContacts', keys: 'request', success: 201 },
  listRequests: { as: 'listContacts', keys: 'requests' },
  // In the place of a contact: a request of its organisation.
  listRequestLines: { as: 'getRequest', keys: 'request-lines' },
  resumeRequest: { as: 'getRequest', keys: 'request' },
  cancelRequest: { as: 'getRequest', keys: 'request' },
  decideReview: { as: 'listReviews', keys: 'reviewed-request' },
  deleteSavedView: { as: 'updateContact', keys: 'view' },
  getPrivacyContact: { as: 'getSession', keys: 'privacy-contact' },
  requestRectification: { as: 'listSessions', keys: 'rectification', success: 201 },
  getMyInformation: { as: 'listSessions', keys: 'information' },
  exportMyInformation: { as: 'listSessions', keys: 'nothing' },
  listRectifications: { as: 'listReviews', keys: 'review-rectifications' },
  answerRectification: { as: 'listReviews', keys: 'review-rectification' },
  recordIncident: { as: 'listReviews', keys: 'incident', success: 201 },
  updateIncident: { as: 'listReviews', keys: 'incident' },
  listIncidents: { as: 'listReviews', keys: 'incidents' },
  exportIncidents: { as: 'listReviews', keys: 'nothing' },
};

/** An agent has no profile: but for the reviews he is like anybody without one. */
function withAgent(row: AccessRow): AccessRow[] {
  const alike = row.persona === 'no-profile' && row.operation !== 'listReviews';
  return alike ? [row, { ...row, persona: 'agent' }] : [row];
}

const WRITTEN_ROWS: readonly AccessRow[] = TABLE.trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [operation = '', persona = '', keys = '', ...cells] = line.split('|').map((cell) => cell.trim());
    const statuses = TARGETS.map((target, place) => [target, Number(cells[place])] as const);
    return { operation, persona, keys, statuses: new Map(statuses.filter(([, status]) => status > 0)) };
  })
  .flatMap(withAgent);

export const ACCESS_ROWS: readonly AccessRow[] = [
  ...WRITTEN_ROWS,
  ...Object.entries(ALIKE).flatMap(([operation, { as, keys, success = 200 }]) =>
    WRITTEN_ROWS.filter((row) => row.operation === as).map(({ persona, statuses }) => ({
      operation,
      persona,
      keys,
      statuses: new Map(
        [...statuses].map(([target, status]) => [target, status === 200 ? success : status] as const),
      ),
    })),
  ),
];
