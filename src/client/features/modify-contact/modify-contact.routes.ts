import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { formWords } from '#client/i18n/form-words.ts';
import { modifyContactWords } from '#client/i18n/modify-contact-words.ts';
import { profileRoute } from '#client/navigation/profile-route.ts';

/** `/catalogue/modifier-un-contact?contact=…&demande=…`; `&code=1`: opened to send a new linking code. */
export const modifyContactRoute = createRoute({
  getParentRoute: () => profileRoute,
  path: 'catalogue/modifier-un-contact',
  validateSearch: (search: Record<string, unknown>) => search,
  async beforeLoad({ context: { words } }) {
    await Promise.all([words.add(formWords), words.add(modifyContactWords)]);
  },
  component: lazyRouteComponent(() => import('./modify-contact-page.tsx'), 'ModifyContactPage'),
});
