import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { formWords } from '#client/i18n/form-words.ts';
import { removeRelationWords } from '#client/i18n/remove-relation-words.ts';
import { profileRoute } from '#client/navigation/profile-route.ts';

/** `/catalogue/retirer-une-relation?contact=…&dossier=…&demande=…` */
export const removeRelationRoute = createRoute({
  getParentRoute: () => profileRoute,
  path: 'catalogue/retirer-une-relation',
  validateSearch: (search: Record<string, unknown>) => search,
  async beforeLoad({ context: { words } }) {
    await Promise.all([words.add(formWords), words.add(removeRelationWords)]);
  },
  component: lazyRouteComponent(() => import('./remove-relation-page.tsx'), 'RemoveRelationPage'),
});
