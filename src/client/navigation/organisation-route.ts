import { createRoute } from '@tanstack/react-router';
import { organisationWords } from '#client/i18n/organisation-words.ts';
import { profileRoute } from './profile-route.ts';

/** Parent of « Mon organisation »: its side menu comes from `client/app`. */
export const organisationRoute = createRoute({
  getParentRoute: () => profileRoute,
  path: 'mon-organisation',
  beforeLoad: ({ context }) => context.words.add(organisationWords),
});
