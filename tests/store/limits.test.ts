import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Limits } from '#server/store/limit-store.ts';
import { type OpenStore, STORES } from './stores-under-test.ts';
import { NOW } from './test-world.ts';

const MINUTE = 60_000;
const later = (ms: number) => new Date(NOW.getTime() + ms);

describe.each(STORES)('limits, $name', ({ open }) => {
  let opened: OpenStore;
  let limits: Limits;
  beforeAll(async () => {
    opened = await open();
    limits = opened.store.limits;
  });
  afterAll(() => opened.close());

  const three = (key: string) => ({ key, limit: 3, windowMs: MINUTE });

  it('lets so many through within the window, and tells when to come back', async () => {
    const key = randomUUID();
    for (let times = 0; times < 3; times += 1) {
      expect(await limits.take([three(key)], later(times))).toEqual({ allowed: true });
    }
    const refused = { allowed: false, retryAt: later(MINUTE), full: [key] };
    expect(await limits.take([three(key)], later(10))).toEqual(refused);
    expect(await limits.take([three(key)], later(MINUTE - 1))).toEqual(refused);
    expect(await limits.take([three(key)], later(MINUTE))).toEqual({ allowed: true });
  });

  it('counts nothing when one of several is full, and tells the last to open', async () => {
    const [full, fuller, free] = [randomUUID(), randomUUID(), randomUUID()];
    await limits.take([{ key: full, limit: 1, windowMs: MINUTE }], NOW);
    await limits.take([{ key: fuller, limit: 1, windowMs: 2 * MINUTE }], NOW);
    const all = [
      { key: free, limit: 1, windowMs: MINUTE },
      { key: full, limit: 1, windowMs: MINUTE },
      { key: fuller, limit: 1, windowMs: MINUTE },
    ];
    expect(await limits.take(all, NOW)).toEqual({
      allowed: false,
      retryAt: later(2 * MINUTE),
      full: [full, fuller].sort(),
    });
    expect(await limits.take(all.slice(0, 1), NOW)).toEqual({ allowed: true });
    expect(await limits.take(all.slice(0, 1), NOW)).toMatchObject({ allowed: false });
  });

  it('gives back', async () => {
    const key = randomUUID();
    for (let times = 0; times < 9; times += 1) {
      expect(await limits.take([three(key)], NOW)).toEqual({ allowed: true });
      await limits.giveBack([key, randomUUID()]);
    }
    await limits.giveBack([key]);
    for (let times = 0; times < 3; times += 1) await limits.take([three(key)], NOW);
    expect(await limits.take([three(key)], NOW)).toMatchObject({ allowed: false });
  });

  it('lets exactly as many of 64 at once through as it says, from the first on', async () => {
    const [key, other] = [randomUUID(), randomUUID()];
    const asked = [three(key), { key: other, limit: 100, windowMs: MINUTE }];
    const taken = await Promise.all(
      Array.from({ length: 64 }, (_, index) => limits.take(index % 2 ? asked : [...asked].reverse(), NOW)),
    );
    expect(taken.filter(({ allowed }) => allowed)).toHaveLength(3);
  });

  it('remembers a key until then', async () => {
    const key = randomUUID();
    expect(await limits.isMarked(key, NOW)).toBe(false);
    await limits.mark(key, later(MINUTE));
    await limits.mark(key, later(5));
    expect(await limits.isMarked(key, later(MINUTE - 1))).toBe(true);
    expect(await limits.isMarked(key, later(MINUTE))).toBe(false);
  });
});
