import { createSession } from '#contract/session/session.operations.ts';
import { type App, createApp } from '#server/app.ts';
import type { Clock, Log } from '#server/dependencies.ts';
import { createMemoryStore } from '#server/store/memory/create-memory-store.ts';
import type { MemoryChanges } from '#server/store/memory/memory-rows.ts';
import type { Store } from '#server/store/store.ts';
import { createDemoAuth, type SavedSessions } from './demo-auth.ts';
import { DEMO_PASSWORD } from './worlds/demo-password.ts';
import type { World } from './worlds/world.ts';

/** What a demo keeps beside its world: whatever changed since it was loaded. */
export interface DemoState {
  readonly changes: MemoryChanges | undefined;
  readonly sessions: SavedSessions | undefined;
}

interface Options {
  readonly world: World;
  readonly clock: Clock;
  readonly log: Log;
  readonly saved?: DemoState | undefined;
  /** Called after everything that may have changed the state. */
  readonly onState?: (state: DemoState) => void;
}

export interface DemoBackend {
  readonly fetch: App['fetch'];
  readonly store: Store;
}

/** The real application over the memory store and one world: demo mode, and the journeys of the tests. */
export async function createDemoBackend(options: Options): Promise<DemoBackend> {
  const { world, clock, log, saved, onState } = options;
  let changes = saved?.changes;
  const { auth, saveSessions } = createDemoAuth(saved?.sessions);
  const keep = () => onState?.({ changes, sessions: saveSessions() });
  const store = createMemoryStore({
    ...(saved?.changes && { saved: saved.changes }),
    onChange(next) {
      changes = next;
      keep();
    },
  });
  await auth.addAccounts(world.data.accounts, DEMO_PASSWORD);
  await store.load(world.data);
  const app = createApp({ store, auth, clock, log, mail: { wake: () => undefined } });

  async function fetch(request: Request): Promise<Response> {
    const response = await app.fetch(request);
    if (request.method !== 'GET' && new URL(request.url).pathname === createSession.path) keep();
    return response;
  }

  return { fetch, store };
}
