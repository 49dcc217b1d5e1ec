import { expect, onTestFinished } from 'vitest';
import { startNodeBackend } from '#mocks/node.ts';
import type { DemoSetup } from '#mocks/open-demo.ts';
import type { World } from '#mocks/worlds/world.ts';
import { createTestLog } from './test-log.ts';

/** The service of one test, gone after it; what it logged as its own fault fails the test. */
export async function openService(world: World, kept: Pick<DemoSetup, 'save' | 'saved'> = {}) {
  const log = createTestLog();
  const service = await startNodeBackend(world, { log, ...kept });
  onTestFinished(() => {
    service.close();
    expect(log.takeErrors()).toEqual([]);
  });
  return service;
}
