import type { DemoControls } from './demo-controls.ts';

/** The controls, and who wants to know when they changed. */
export interface DemoStore {
  readonly controls: DemoControls;
  subscribe(listener: () => void): () => void;
  /** Counts the changes. */
  version(): number;
  changed(): void;
}

export function createDemoStore(controls: DemoControls): DemoStore {
  const listeners = new Set<() => void>();
  let version = 0;
  return {
    controls,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    version: () => version,
    changed() {
      version += 1;
      for (const listener of listeners) listener();
    },
  };
}
