import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { formWords } from '#client/i18n/form-words.ts';
import { neighbourWords } from '#client/i18n/neighbour-words.ts';
import type { SpokenWords } from '#client/i18n/spoken-words.ts';
import { organisationRoute } from '#client/navigation/organisation-route.ts';
import { profileRoute } from '#client/navigation/profile-route.ts';

type Search = Record<string, unknown>;

async function addWords(words: SpokenWords): Promise<void> {
  await Promise.all([words.add(formWords), words.add(neighbourWords)]);
}

/** `/catalogue/modifier-adresse-contact?contact=…&demande=…` */
export const contactAddressRoute = createRoute({
  getParentRoute: () => profileRoute,
  path: 'catalogue/modifier-adresse-contact',
  validateSearch: (search: Search) => search,
  beforeLoad: ({ context }) => addWords(context.words),
  component: lazyRouteComponent(
    () => import('./contact-address/contact-address-page.tsx'),
    'ContactAddressPage',
  ),
});

/** `/catalogue/modifier-organisation?demande=…` */
export const organisationInformationRoute = createRoute({
  getParentRoute: () => profileRoute,
  path: 'catalogue/modifier-organisation',
  validateSearch: (search: Search) => search,
  beforeLoad: ({ context }) => addWords(context.words),
  component: lazyRouteComponent(
    () => import('./organisation-information/organisation-information-page.tsx'),
    'OrganisationInformationPage',
  ),
});

/** `/catalogue/modifier-adresse?demande=…` */
export const organisationAddressRoute = createRoute({
  getParentRoute: () => profileRoute,
  path: 'catalogue/modifier-adresse',
  validateSearch: (search: Search) => search,
  beforeLoad: ({ context }) => addWords(context.words),
  component: lazyRouteComponent(
    () => import('./organisation-address/organisation-address-page.tsx'),
    'OrganisationAddressPage',
  ),
});

/** `/catalogue/gerer-une-organisation?demande=…` */
export const manageOrganisationRoute = createRoute({
  getParentRoute: () => profileRoute,
  path: 'catalogue/gerer-une-organisation',
  validateSearch: (search: Search) => search,
  beforeLoad: ({ context }) => addWords(context.words),
  component: lazyRouteComponent(
    () => import('./manage-organisation/manage-organisation-page.tsx'),
    'ManageOrganisationPage',
  ),
});

/** `/mon-organisation/informations`: « Gérer mon organisation » */
export const organisationDetailsRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: 'informations',
  beforeLoad: ({ context }) => addWords(context.words),
  component: lazyRouteComponent(
    () => import('./details/organisation-details-page.tsx'),
    'OrganisationDetailsPage',
  ),
});
