import { setupServer } from 'msw/node';
import type { Log } from '#server/dependencies.ts';
import { createFaults } from './faults.ts';
import { mount } from './mount.ts';
import { openDemo } from './open-demo.ts';
import type { World } from './worlds/world.ts';

interface Options {
  readonly log: Log;
}

/** The Node twin of `startDemo`: answers every `/api` request of this process until it's closed, and refuses any other. */
export async function startNodeBackend(world: World, { log }: Options) {
  const { fetch, controls } = await openDemo({ world, log });
  const faults = createFaults(fetch);
  const server = setupServer(mount(faults.fetch));
  server.listen({ onUnhandledRequest: 'error' });
  return { controls, faults, close: () => server.close() };
}
