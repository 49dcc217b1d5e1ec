import { describe, expect, it } from 'vitest';
import { checkInvariants } from '#domain/invariants/check-invariants.ts';
import { mergeWorldData } from '#mocks/builders/merge-world-data.ts';
import { WORLD_TODAY } from '#mocks/worlds/world-today.ts';
import type { WorldData } from '#server/store/world-data.ts';
import { buildVeryLargeFirmWorld } from './build-very-large-firm-world.ts';
import { firmSizeOf } from './firm-size.ts';
import { generateVeryLargeFirm } from './generate-very-large-firm.ts';

async function chunksOf(authorizations: number): Promise<WorldData[]> {
  const chunks: WorldData[] = [];
  for await (const chunk of generateVeryLargeFirm({ authorizations })) chunks.push(chunk);
  return chunks;
}

describe('a firm of some size', () => {
  it.each([1_000, 1_234, 10_000])('has exactly %d authorizations, and breaks no rule', async (count) => {
    const whole = mergeWorldData(await chunksOf(count));
    expect(whole.authorizations).toHaveLength(count);
    expect(whole.contacts).toHaveLength(firmSizeOf(count).contacts);
    expect(checkInvariants(whole, WORLD_TODAY)).toEqual([]);
  });

  it('comes in chunks of which each rests on the first alone, the same each time', async () => {
    const chunks = await chunksOf(10_000);
    expect(chunks.length).toBeGreaterThan(2);
    const [first, ...others] = chunks;
    for (const chunk of others) {
      const found = checkInvariants(mergeWorldData([first ?? {}, chunk]), WORLD_TODAY);
      expect(found).toEqual([]);
    }
    expect(await chunksOf(10_000)).toEqual(chunks);
    const { data } = buildVeryLargeFirmWorld({ authorizations: 10_000 });
    expect(data).toEqual(mergeWorldData(chunks));
  });

  it('stands beside one of another size', async () => {
    const both = mergeWorldData([...(await chunksOf(1_000)), ...(await chunksOf(2_000))]);
    expect(checkInvariants(both, WORLD_TODAY)).toEqual([]);
    expect(new Set(both.accounts.map(({ email }) => email)).size).toBe(both.accounts.length);
  });

  it('has files that nobody serves', () => {
    const { data } = buildVeryLargeFirmWorld({ authorizations: 10_000 });
    const served = new Set(data.contactRelations.map(({ fileId }) => fileId));
    const holes = data.organisationRelations.filter(({ fileId }) => !served.has(fileId));
    expect(holes.length).toBeGreaterThan(5);
    expect(holes.length).toBeLessThan(data.organisationRelations.length / 10);
  });

  it('is neither empty nor boundless', () => {
    expect(() => firmSizeOf(999)).toThrow(RangeError);
    expect(() => firmSizeOf(1_000_001)).toThrow(RangeError);
    expect(firmSizeOf(50_000)).toEqual({ authorizations: 50_000, contacts: 400, employers: 3_000 });
    expect(firmSizeOf(1_000_000)).toEqual({ authorizations: 1_000_000, contacts: 1_789, employers: 28_372 });
  });
});
