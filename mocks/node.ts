import { setupServer } from 'msw/node';
import { createFaults } from './faults.ts';
import { mount } from './mount.ts';
import { type DemoSetup, openDemo } from './open-demo.ts';
import type { World } from './worlds/world.ts';

/** The Node twin of `startDemo`: answers every `/api` request of this process until it's closed, and refuses any other. */
export async function startNodeBackend(world: World, setup: Omit<DemoSetup, 'world'>) {
  const { fetch, controls } = await openDemo({ world, ...setup });
  const faults = createFaults(fetch);
  const server = setupServer(mount(faults.fetch));
  server.listen({ onUnhandledRequest: 'error' });
  return { controls, faults, close: () => server.close() };
}
