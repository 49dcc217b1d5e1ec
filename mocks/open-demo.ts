import { problemSchema } from '#contract/problem.ts';
import { createSession, endSession } from '#contract/session/session.operations.ts';
import type { App } from '#server/app.ts';
import type { Log } from '#server/dependencies.ts';
import { createDemoBackend, type DemoState } from './demo-backend.ts';
import type { SavedDemo } from './demo-storage.ts';
import { worldClock } from './world-clock.ts';
import { DEMO_PASSWORD } from './worlds/demo-password.ts';
import { WORLD_KEYS, type World, type WorldKey } from './worlds/world.ts';
import { loadWorld } from './worlds/worlds.ts';

export interface DemoSetup {
  readonly world: World;
  readonly saved?: DemoState | undefined;
  readonly log: Log;
  /** Called after everything that may have changed what a reload must find again. */
  readonly save?: (saved: SavedDemo) => void;
}

/** The service of a page, whose world can be changed under it, and what a trainer does with it. */
export async function openDemo({ world: first, saved, log, save }: DemoSetup) {
  let world = first;
  let backend = await openWorld(saved);

  function openWorld(state: DemoState | undefined) {
    const opened = world;
    return createDemoBackend({
      world: opened,
      saved: state,
      clock: worldClock(opened.today, new Date()),
      log,
      onState(next) {
        // What a world still does after another took its place isn't kept.
        if (opened === world) save?.({ world: opened.key, ...next });
      },
    });
  }

  async function show(key: WorldKey): Promise<void> {
    world = await loadWorld(key);
    backend = await openWorld(undefined);
    save?.({ world: key, changes: undefined, sessions: undefined });
  }

  const fetchDemo: App['fetch'] = (request) => backend.fetch(request);

  const controls = {
    get world(): string {
      return world.key;
    },
    worlds: WORLD_KEYS as readonly string[],
    get personas() {
      return world.personas.map(({ key, kind, email, firstName, lastName, organisation }) => ({
        key,
        kind,
        email,
        personName: `${firstName} ${lastName}`,
        organisationName: organisation?.name ?? '',
      }));
    },
    get today(): string {
      return world.today;
    },
    async signInAs(personaKey: string): Promise<void> {
      const persona = world.personas.find(({ key }) => key === personaKey);
      if (!persona) throw new RangeError(`no persona ${personaKey} in ${world.key}`);
      await callSession(endSession.method);
      await callSession(createSession.method, { email: persona.email, password: DEMO_PASSWORD });
    },
    chooseWorld: (key: string) => show(WORLD_KEYS.find((known) => known === key) ?? 'firm'),
    reset: () => show(world.key),
  };

  return { fetch: fetchDemo, controls };
}

/** Signs in or out by the page's own way in, as the forms do. Throws the problem's code when it's refused. */
async function callSession(method: string, body?: object): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(createSession.path, {
    method,
    headers,
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(problemSchema.parse(await response.json()).code);
}
