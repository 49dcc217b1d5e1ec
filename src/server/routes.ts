import { accessSheetRoutes } from './access-sheets/access-sheets.routes.ts';
import { accountSessionRoutes } from './accounts/account-sessions.routes.ts';
import { accountRoutes } from './accounts/accounts.routes.ts';
import { secondFactorRoutes } from './accounts/second-factor.routes.ts';
import { securityEventRoutes } from './accounts/security-events.routes.ts';
import { signUpRoutes } from './accounts/sign-up.routes.ts';
import { agentRoutes } from './agent/agent.routes.ts';
import { authorizationRoutes } from './authorizations/authorizations.routes.ts';
import { contactRoutes } from './contacts/contacts.routes.ts';
import { exportRoutes } from './exports/exports.routes.ts';
import { historyRoutes } from './history/history.routes.ts';
import type { Route } from './http/route.ts';
import { linkingRoutes } from './linking/linking.routes.ts';
import { mailboxRoutes } from './mailbox/mailbox.routes.ts';
import { matrixRoutes } from './matrix/matrix.routes.ts';
import { organisationRelationRoutes } from './organisation-relations/organisation-relations.routes.ts';
import { organisationRoutes } from './organisations/organisations.routes.ts';
import { privacyRoutes } from './privacy/privacy.routes.ts';
import { requestRoutes } from './requests/requests.routes.ts';
import { rosterRoutes } from './roster/roster.routes.ts';
import { savedViewRoutes } from './saved-views/saved-views.routes.ts';
import { sessionRoutes } from './session/session.routes.ts';

/** Every operation that is answered; a test holds the list against the contract's. */
export const routes: readonly Route[] = [
  ...sessionRoutes,
  ...signUpRoutes,
  ...accountRoutes,
  ...secondFactorRoutes,
  ...accountSessionRoutes,
  ...securityEventRoutes,
  ...contactRoutes,
  ...authorizationRoutes,
  ...organisationRelationRoutes,
  ...organisationRoutes,
  ...accessSheetRoutes,
  ...historyRoutes,
  ...matrixRoutes,
  ...rosterRoutes,
  ...exportRoutes,
  ...savedViewRoutes,
  ...linkingRoutes,
  ...privacyRoutes,
  ...mailboxRoutes,
  ...requestRoutes,
  ...agentRoutes,
];
