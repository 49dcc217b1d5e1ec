import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { privacyWords } from '#client/i18n/privacy-words.ts';
import { publicRoute } from '#client/navigation/public-route.ts';

/** `/confidentialite`: what is held, why, and who answers for it. */
export const privacyRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: 'confidentialite',
  beforeLoad: ({ context: { words } }) => words.add(privacyWords),
  component: lazyRouteComponent(() => import('./policy/privacy-page.tsx'), 'PrivacyPage'),
});
