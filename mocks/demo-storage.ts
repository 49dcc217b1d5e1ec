import { WORLD_KEYS, type WorldKey } from '#mocks/worlds/world.ts';
import type { DemoState } from './demo-backend.ts';

const KEY = 'mandat.demo';

/** Which world is shown, and what changed in it. */
export interface SavedDemo extends DemoState {
  readonly world: WorldKey;
}

/** What survives a reload. A state that can't be read any more is as good as none. */
export function readSavedDemo(storage: Storage): SavedDemo | undefined {
  try {
    const saved = JSON.parse(storage.getItem(KEY) ?? 'null') as SavedDemo | null;
    return saved && WORLD_KEYS.includes(saved.world) ? saved : undefined;
  } catch {
    return undefined;
  }
}

export function saveDemo(storage: Pick<Storage, 'setItem'>, saved: SavedDemo): void {
  storage.setItem(KEY, JSON.stringify(saved));
}
