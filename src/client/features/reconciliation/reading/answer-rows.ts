import { faultOf, type ListFaultCode } from './list-fault.ts';

/** What a worker says: its items, so many at a time that taking them holds up nothing; then that it is done, or why not. */
export type WorkerAnswer<Item> =
  | { readonly items: readonly Item[] }
  | { readonly done: true }
  | { readonly fault: ListFaultCode };

const AT_ONCE = 500;

/** In a worker: makes the items, and sends them in parts. */
export async function answerRows<Item>(
  make: () => Promise<readonly Item[]> | readonly Item[],
): Promise<void> {
  const say = (answer: WorkerAnswer<Item>) => postMessage(answer);
  try {
    const items = await make();
    for (let at = 0; at < items.length; at += AT_ONCE) say({ items: items.slice(at, at + AT_ONCE) });
    say({ done: true });
  } catch (error) {
    say({ fault: faultOf(error) });
  }
}
