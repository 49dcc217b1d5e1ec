import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { DemoBar } from '#client/features/demo/demo-bar.tsx';
import type { DemoControls } from '#client/features/demo/demo-controls.ts';
import { DemoPersonas } from '#client/features/demo/demo-personas.tsx';
import { createDemoStore } from '#client/features/demo/demo-store.ts';
import { demoWords } from '#client/i18n/demo-words.ts';
import { rootRoute } from '#client/navigation/root-route.ts';
import type { AppSlots } from './app-slots.ts';

/** What demo mode adds to the console: its bar and panel, its persons, and the page of the components. */
export function demoSlots(controls: DemoControls): AppSlots {
  const store = createDemoStore(controls);
  const componentsRoute = createRoute({
    getParentRoute: () => rootRoute,
    path: 'composants',
    component: lazyRouteComponent(() => import('./components-screen.tsx'), 'ComponentsScreen'),
  });
  return {
    words: [demoWords],
    routes: [componentsRoute],
    bar: <DemoBar store={store} />,
    signInAside: <DemoPersonas store={store} />,
  };
}
