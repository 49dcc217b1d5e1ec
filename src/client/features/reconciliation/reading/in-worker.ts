import type { WorkerAnswer } from './answer-rows.ts';
import { ListFault } from './list-fault.ts';

interface Work<Item> {
  readonly worker: () => Worker;
  /** The same in the page itself, where there are no workers. */
  readonly here: () => Promise<readonly Item[]>;
}

/** Has something made beside the page, which never waits for it. Throws `ListFault`. */
export async function inWorker<Item>(given: unknown, { worker, here }: Work<Item>): Promise<Item[]> {
  if (typeof Worker === 'undefined') return [...(await here())];
  const working = worker();
  try {
    return await new Promise<Item[]>((resolve, reject) => {
      const items: Item[] = [];
      working.addEventListener('error', (event) => reject(new ListFault('unreadable', event.message)));
      working.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer<Item>>) => {
        if ('items' in data) items.push(...data.items);
        else if ('fault' in data) reject(new ListFault(data.fault));
        else resolve(items);
      });
      working.postMessage(given);
    });
  } finally {
    working.terminate();
  }
}
