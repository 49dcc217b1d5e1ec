import { expect, it } from 'vitest';
import { generateVeryLargeFirm } from '#mocks/worlds/very-large-firm/generate-very-large-firm.ts';
import type { WorldData } from '#server/store/world-data.ts';
import { loadChunks } from './load-chunks.ts';

/** Loads until the chunk of that number, at which the process dies. */
async function run(loaded: WorldData[], diesAt = Number.POSITIVE_INFINITY): Promise<number[]> {
  const progress: number[] = [];
  await loadChunks({
    store: {
      async load(data) {
        if (loaded.length === diesAt) throw new Error('killed');
        loaded.push(data);
      },
    },
    chunks: generateVeryLargeFirm({ authorizations: 10_000 }),
    has: async (id) => loaded.some(({ organisations }) => organisations.some((one) => one.id === id)),
    onProgress: (count) => progress.push(count),
  });
  return progress;
}

it('loads everything once, and tells how far it is', async () => {
  const loaded: WorldData[] = [];
  const progress = await run(loaded);
  expect(progress.at(-1)).toBe(10_000);
  expect([...progress].sort((left, right) => left - right)).toEqual(progress);
  expect(loaded.flatMap(({ authorizations }) => authorizations)).toHaveLength(10_000);
});

it('goes on where an earlier run was interrupted', async () => {
  const [whole, broken]: [WorldData[], WorldData[]] = [[], []];
  await run(whole);
  await expect(run(broken, 2)).rejects.toThrow('killed');
  await run(broken);
  await run(broken);
  expect(broken).toEqual(whole);
});
