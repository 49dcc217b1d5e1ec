import { useSyncExternalStore } from 'react';
import type { DemoControls } from './demo-controls.ts';
import type { DemoStore } from './demo-store.ts';

/** The controls; drawn anew after each act. */
export function useDemoControls({ controls, subscribe, version }: DemoStore): DemoControls {
  useSyncExternalStore(subscribe, version);
  return controls;
}
