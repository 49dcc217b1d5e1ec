import type { Route } from '#server/http/route.ts';
import { authorizationExport } from './authorization-export.ts';
import { contactExport } from './contact-export.ts';
import { organisationRelationExport } from './organisation-relation-export.ts';

export const exportRoutes: readonly Route[] = [
  contactExport,
  authorizationExport,
  organisationRelationExport,
];
