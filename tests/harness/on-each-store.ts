import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { STORE_KINDS, type StoreKind } from './backend.ts';
import { type Service, type ServiceOptions, startService } from './start-service.ts';

interface Options extends ServiceOptions {
  readonly kinds?: readonly StoreKind[];
}

/**
 * Describes the same tests on each store; `service` is there once they run. An error line of the log that no test took
 * (`service().takeErrors()`) fails it.
 */
export function onEachStore(name: string, options: Options, define: (service: () => Service) => void): void {
  describe.each(options.kinds ?? STORE_KINDS)(`${name}, on %s`, (kind) => {
    let started: Service | undefined;
    const service = () => {
      if (!started) throw new Error('the service has not started yet');
      return started;
    };

    beforeAll(async () => {
      started = await startService(kind, options);
    });
    afterEach(() => {
      expect(started?.takeErrors() ?? []).toEqual([]);
    });
    afterAll(() => started?.close());

    define(service);
  });
}
