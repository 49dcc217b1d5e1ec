import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { accountSettingsRoute } from '#client/features/account/account.routes.ts';
import { addRelationRoute } from '#client/features/add-relation/add-relation.routes.ts';
import { agentRoute } from '#client/features/agent/agent.routes.ts';
import { authorizationListRoute } from '#client/features/authorizations/authorizations.routes.ts';
import { authorizationSheetRoute } from '#client/features/authorizations/detail/authorization-sheet.routes.ts';
import {
  authorizedFileRoute,
  authorizedFilesRoute,
} from '#client/features/authorized-files/authorized-files.routes.ts';
import { bulkRoute } from '#client/features/bulk/bulk.routes.ts';
import { catalogueRoute } from '#client/features/catalogue/catalogue.routes.ts';
import { clientFileRoute } from '#client/features/client-files/client-files.routes.ts';
import { contactListRoute, contactSheetRoute } from '#client/features/contacts/contacts.routes.ts';
import { departureCertificateRoute, departureRoute } from '#client/features/departure/departure.routes.ts';
import { homeRoute, profilesRoute } from '#client/features/home/home.routes.ts';
import { linkEventsRoute } from '#client/features/link-events/link-events.routes.ts';
import { linkingRoute } from '#client/features/linking/linking.routes.ts';
import { matrixRoute } from '#client/features/matrix/matrix.routes.ts';
import { modifyContactRoute } from '#client/features/modify-contact/modify-contact.routes.ts';
import {
  contactAddressRoute,
  manageOrganisationRoute,
  organisationAddressRoute,
  organisationDetailsRoute,
  organisationInformationRoute,
} from '#client/features/neighbour-forms/neighbour-forms.routes.ts';
import { organisationRelationListRoute } from '#client/features/organisation-relations/organisation-relations.routes.ts';
import { incidentsRoute, myInformationRoute } from '#client/features/privacy/privacy-signed-in.routes.ts';
import { reconciliationRoute } from '#client/features/reconciliation/reconciliation.routes.ts';
import { removeRelationRoute } from '#client/features/remove-relation/remove-relation.routes.ts';
import { requestListRoute, requestSheetRoute } from '#client/features/requests/requests.routes.ts';
import { shellWords } from '#client/i18n/shell-words.ts';
import { organisationRoute } from '#client/navigation/organisation-route.ts';
import { profileRoute } from '#client/navigation/profile-route.ts';
import { signedInRoute } from '#client/navigation/signed-in-route.ts';
import { NotFoundPage } from './not-found-page.tsx';

const organisationIndexRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/mon-organisation/contacts' });
  },
});

const unknownRoute = createRoute({ getParentRoute: () => signedInRoute, path: '$', component: NotFoundPage });

organisationRoute.update({
  component: lazyRouteComponent(() => import('./shell/organisation-layout.tsx'), 'OrganisationLayout'),
});

/** Every page that needs an account: with `signedInRoute` above them, loaded once somebody is signed in. */
export const consoleRoutes = [
  homeRoute,
  profilesRoute,
  linkingRoute,
  accountSettingsRoute,
  myInformationRoute,
  incidentsRoute,
  agentRoute,
  unknownRoute,
  profileRoute.addChildren([
    catalogueRoute,
    addRelationRoute,
    modifyContactRoute,
    removeRelationRoute,
    contactAddressRoute,
    organisationInformationRoute,
    organisationAddressRoute,
    manageOrganisationRoute,
    bulkRoute,
    reconciliationRoute,
    requestListRoute,
    requestSheetRoute,
    authorizedFilesRoute,
    authorizedFileRoute,
    organisationRoute.addChildren([
      organisationIndexRoute,
      contactListRoute,
      contactSheetRoute,
      authorizationListRoute,
      authorizationSheetRoute,
      clientFileRoute,
      organisationRelationListRoute,
      matrixRoute,
      linkEventsRoute,
      organisationDetailsRoute,
      departureRoute,
      departureCertificateRoute,
    ]),
  ]),
] as const;

export { shellWords };
