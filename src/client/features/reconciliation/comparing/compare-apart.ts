import { inWorker } from '#client/features/reconciliation/reading/in-worker.ts';
import type { Compared, ListToCompare } from './compare-list.ts';

/** The comparison, made beside the page. */
export function compareApart(list: ListToCompare): Promise<Compared[]> {
  return inWorker<Compared>(list, {
    worker: () => new Worker(new URL('./compare-worker.ts', import.meta.url), { type: 'module' }),
    here: async () => (await import('./compare-list.ts')).compareList(list),
  });
}
