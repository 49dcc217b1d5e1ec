import { createRoute, redirect } from '@tanstack/react-router';
import { currentProfileOf } from '#client/session/current-profile.ts';
import { signedInRoute } from './signed-in-route.ts';

/** Parent of the pages seen through a profile (`context.profile`); without one, the home page says what to do. */
export const profileRoute = createRoute({
  getParentRoute: () => signedInRoute,
  id: 'profile',
  beforeLoad: ({ context }) => {
    const profile = currentProfileOf(context.session);
    if (!profile) throw redirect({ to: '/' });
    return { profile };
  },
});
