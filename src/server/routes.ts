import { authorizationRoutes } from './authorizations/authorizations.routes.ts';
import { contactRoutes } from './contacts/contacts.routes.ts';
import type { Route } from './http/route.ts';
import { organisationRelationRoutes } from './organisation-relations/organisation-relations.routes.ts';
import { sessionRoutes } from './session/session.routes.ts';

/** Every operation that is answered; a test holds the list against the contract's. */
export const routes: readonly Route[] = [
  ...sessionRoutes,
  ...contactRoutes,
  ...authorizationRoutes,
  ...organisationRelationRoutes,
];
