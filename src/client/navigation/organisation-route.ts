import { createRoute } from '@tanstack/react-router';
import { profileRoute } from './profile-route.ts';

/** Parent of « Mon organisation »: its side menu comes from `client/app`. */
export const organisationRoute = createRoute({
  getParentRoute: () => profileRoute,
  path: 'mon-organisation',
});
