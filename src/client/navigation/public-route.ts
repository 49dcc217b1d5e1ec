import { createRoute } from '@tanstack/react-router';
import { rootRoute } from './root-route.ts';

/** Parent of the pages that nobody has to sign in for; what it draws comes from `client/app`. */
export const publicRoute = createRoute({ getParentRoute: () => rootRoute, id: 'public' });
