import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { STORE_KINDS } from '#tests/harness/backend.ts';
import { type Service, startService } from '#tests/harness/start-service.ts';
import { expectTaken, fuzzBodies, WITH_BODIES } from './fuzz-bodies.ts';

/** `npm run check:slow` sends 5,000 of each. */
const RUNS = 150;

describe.each(STORE_KINDS)('random bodies, on %s', (kind) => {
  let service: Service;
  beforeAll(async () => {
    service = await startService(kind);
    return () => service.close();
  });

  test.each(WITH_BODIES.map((operation) => [operation.id, operation] as const))(
    '%s: never our fault, and a refusal has written nothing',
    { timeout: 60_000 },
    async (_id, operation) => {
      onTestFinished(() => expect(service.takeErrors()).toEqual([]));
      const found = await fuzzBodies(service, operation, { runs: RUNS, seed: 20_261_122 });
      expectTaken(operation, found, RUNS);
    },
  );
});
