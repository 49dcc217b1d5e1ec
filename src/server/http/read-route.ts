import type { Operation } from '#contract/operation.ts';
import type { StoreReads } from '#server/store/store.ts';
import { prepareCall } from './prepare-call.ts';
import { presentOut } from './present-out.ts';
import { refuseUnless } from './refuse-unless.ts';
import type { AnswerOf, Call, Route, Verdict } from './route.ts';

interface ReadHandlers<Op extends Operation, Loaded, Found> {
  /** What the verdict rests on. `undefined`: there is no such thing for this caller (404). */
  load(call: Call<Op>, store: StoreReads): Promise<Loaded | undefined>;
  authorize(call: Call<Op>, loaded: Loaded): Verdict;
  /** The reading itself, where it is more than what was loaded: nothing is searched for a caller who may not see it. */
  act(call: Call<Op>, loaded: Loaded, store: StoreReads): Promise<Found>;
  present(call: Call<Op>, found: Found): AnswerOf<Op>;
}

/** Binds an operation that changes nothing: parse in, authenticate, load, authorize, act, present, parse out. */
export function readRoute<Op extends Operation, Loaded, Found>(
  operation: Op,
  handlers: ReadHandlers<Op, Loaded, Found>,
): Route {
  return {
    operation,
    async run(exchange) {
      const { store } = exchange.deps;
      const call = await prepareCall(operation, exchange);
      const loaded = await handlers.load(call, store);
      refuseUnless(loaded !== undefined ? handlers.authorize(call, loaded) : 'not-found');
      const found = await handlers.act(call, loaded as Loaded, store);
      return { answer: presentOut(operation, handlers.present(call, found)), cookies: [] };
    },
  };
}
