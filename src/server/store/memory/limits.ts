import type { Limits } from '#server/store/limit-store.ts';

/** Counters of this process alone; a demo forgets them when it is reloaded. */
export function memoryLimits(): Limits {
  const counters = new Map<string, { count: number; endsAt: number }>();

  const live = (key: string, now: Date) => {
    const counter = counters.get(key);
    return counter && counter.endsAt > now.getTime() ? counter : undefined;
  };

  function sweep(now: Date): void {
    for (const [key, { endsAt }] of counters) if (endsAt <= now.getTime()) counters.delete(key);
  }

  return {
    async take(limits, now) {
      if (counters.size > 10_000) sweep(now);
      const full = limits.flatMap(({ key, limit }) => {
        const counter = live(key, now);
        return counter && counter.count >= limit ? [{ key, endsAt: counter.endsAt }] : [];
      });
      if (full.length > 0) {
        const retryAt = new Date(Math.max(...full.map(({ endsAt }) => endsAt)));
        return { allowed: false, retryAt, full: full.map(({ key }) => key).sort() };
      }
      for (const { key, windowMs } of limits) {
        const { count = 0, endsAt = now.getTime() + windowMs } = live(key, now) ?? {};
        counters.set(key, { count: count + 1, endsAt });
      }
      return { allowed: true };
    },
    async giveBack(keys) {
      for (const key of keys) {
        const counter = counters.get(key);
        if (counter) counter.count = Math.max(0, counter.count - 1);
      }
    },
    async mark(key, until) {
      const { count = 0, endsAt = 0 } = counters.get(key) ?? {};
      counters.set(key, { count, endsAt: Math.max(endsAt, until.getTime()) });
    },
    isMarked: async (key, now) => live(key, now) !== undefined,
  };
}
