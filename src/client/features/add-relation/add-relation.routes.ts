import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { addRelationWords } from '#client/i18n/add-relation-words.ts';
import { formWords } from '#client/i18n/form-words.ts';
import { profileRoute } from '#client/navigation/profile-route.ts';

/** `/catalogue/ajouter-une-relation?contact=…&dossier=…&demande=…` */
export const addRelationRoute = createRoute({
  getParentRoute: () => profileRoute,
  path: 'catalogue/ajouter-une-relation',
  validateSearch: (search: Record<string, unknown>) => search,
  async beforeLoad({ context: { words } }) {
    await Promise.all([words.add(formWords), words.add(addRelationWords)]);
  },
  component: lazyRouteComponent(() => import('./add-relation-page.tsx'), 'AddRelationPage'),
});
