import { setupWorker } from 'msw/browser';
import { problemSchema } from '#contract/problem.ts';
import { createSession, endSession } from '#contract/session/session.operations.ts';
import { createDemoBackend, type DemoBackend } from './demo-backend.ts';
import { readSavedDemo, saveDemo } from './demo-storage.ts';
import { mount } from './mount.ts';
import { stayAwake } from './stay-awake.ts';
import { worldClock } from './world-clock.ts';
import { DEMO_PASSWORD } from './worlds/demo-password.ts';
import { WORLD_KEYS, type World, type WorldKey } from './worlds/world.ts';
import { loadWorld } from './worlds/worlds.ts';

/** Starts demo mode: the whole service inside the page. Resolves once it answers. */
export async function startDemo() {
  const saved = readSavedDemo(localStorage);
  let world = await loadWorld(saved?.world ?? 'firm');
  let backend = await openWorld(world, saved);

  const worker = setupWorker(mount((request) => backend.fetch(request)));
  await worker.start({
    quiet: true,
    onUnhandledRequest: 'bypass',
    serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
  });
  stayAwake(window);

  async function show(key: WorldKey): Promise<void> {
    world = await loadWorld(key);
    backend = await openWorld(world, undefined);
    saveDemo(localStorage, { world: key, changes: undefined, sessions: undefined });
  }

  return {
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
}

function openWorld(world: World, saved: ReturnType<typeof readSavedDemo>): Promise<DemoBackend> {
  return createDemoBackend({
    world,
    saved,
    clock: worldClock(world.today, new Date()),
    log: {
      info: () => undefined,
      error: (details, message) => reportError(new Error(message, { cause: details })),
    },
    onState: (state) => saveDemo(localStorage, { world: world.key, ...state }),
  });
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
