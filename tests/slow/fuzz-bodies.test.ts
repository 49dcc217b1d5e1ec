import { beforeAll, onTestFinished, test } from 'vitest';
import { expectTaken, fuzzBodies, WITH_BODIES } from '#tests/contract/fuzz-bodies.ts';
import { startService } from '#tests/harness/start-service.ts';

const RUNS = 5_000;

const seed = Number(process.env.SEED) || Date.now() % 1_000_000;

beforeAll(() => console.info(`seed ${seed} (SEED=${seed} draws the same)`));

test.each(WITH_BODIES.map((operation) => [operation.id, operation] as const))(
  `${RUNS} random bodies to %s: never our fault, and a refusal has written nothing`,
  async (_id, operation) => {
    // One of its own: what the memory keeps of thousands of writes makes each further one slower.
    const service = await startService('memory');
    onTestFinished(() => service.close());
    expectTaken(operation, await fuzzBodies(service, operation, { runs: RUNS, seed }), RUNS);
  },
);
