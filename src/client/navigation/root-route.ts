import { createRootRouteWithContext } from '@tanstack/react-router';
import type { RouterContext } from './router-context.ts';

/** The top of every route; what it draws comes from `client/app`. */
export const rootRoute = createRootRouteWithContext<RouterContext>()({});
