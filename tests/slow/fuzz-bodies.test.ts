import { beforeAll, expect, test } from 'vitest';
import { fuzzBodies, WITH_BODIES } from '#tests/contract/fuzz-bodies.ts';
import { type Service, startService } from '#tests/harness/start-service.ts';

const RUNS = 5_000;

const seed = Number(process.env.SEED) || Date.now() % 1_000_000;

let service: Service;
beforeAll(async () => {
  console.info(`seed ${seed} (SEED=${seed} draws the same)`);
  service = await startService('memory');
  return () => service.close();
});

test.each(WITH_BODIES.map((operation) => [operation.id, operation] as const))(
  `${RUNS} random bodies to %s: never our fault, and a refusal has written nothing`,
  async (id, operation) => {
    const taken = await fuzzBodies(service, operation, { runs: RUNS, seed });
    // Nobody guesses linking credentials.
    if (id !== 'linkByCredentials') expect(taken).toBeGreaterThan(RUNS / 10);
  },
);
