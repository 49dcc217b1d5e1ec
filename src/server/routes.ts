import { accessSheetRoutes } from './access-sheets/access-sheets.routes.ts';
import { authorizationRoutes } from './authorizations/authorizations.routes.ts';
import { contactRoutes } from './contacts/contacts.routes.ts';
import { exportRoutes } from './exports/exports.routes.ts';
import { historyRoutes } from './history/history.routes.ts';
import type { Route } from './http/route.ts';
import { matrixRoutes } from './matrix/matrix.routes.ts';
import { organisationRelationRoutes } from './organisation-relations/organisation-relations.routes.ts';
import { savedViewRoutes } from './saved-views/saved-views.routes.ts';
import { sessionRoutes } from './session/session.routes.ts';

/** Every operation that is answered; a test holds the list against the contract's. */
export const routes: readonly Route[] = [
  ...sessionRoutes,
  ...contactRoutes,
  ...authorizationRoutes,
  ...organisationRelationRoutes,
  ...accessSheetRoutes,
  ...historyRoutes,
  ...matrixRoutes,
  ...exportRoutes,
  ...savedViewRoutes,
];
