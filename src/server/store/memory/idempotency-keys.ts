import type { IdempotencyScope, KeptAnswer } from '#server/store/idempotency-store.ts';
import { oldestLiveKey } from '#server/store/key-lifetime.ts';
import { type RowMaps, rowKey } from './memory-rows.ts';
import type { MemoryView } from './memory-view.ts';

export function scopeKey({ organisationId, accountId, key }: IdempotencyScope): string {
  return rowKey(organisationId, accountId, key);
}

export function readKey(view: MemoryView, scope: IdempotencyScope, now: Date): KeptAnswer | undefined {
  const row = view.row('idempotencyKeys', scopeKey(scope));
  if (!row || new Date(row.keptAt) <= oldestLiveKey(now)) return undefined;
  const { keptAt: _, ...answer } = row;
  return answer;
}

export function keepKey(own: RowMaps, scope: IdempotencyScope, answer: KeptAnswer, now: Date): void {
  own.idempotencyKeys.set(scopeKey(scope), { ...answer, keptAt: now.toISOString() });
}

/** Forgets the answers past their life. */
export function sweepKeys(kept: RowMaps, now: Date): void {
  for (const [key, row] of kept.idempotencyKeys) {
    if (new Date(row.keptAt) <= oldestLiveKey(now)) kept.idempotencyKeys.delete(key);
  }
}
