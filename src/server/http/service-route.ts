import type { Operation } from '#contract/operation.ts';
import { prepareCall } from './prepare-call.ts';
import { presentOut } from './present-out.ts';
import type { AnswerOf, Call, Exchange, Route } from './route.ts';

/** Binds an operation on the service itself, not on the records of a profile: it reaches every dependency. */
export function serviceRoute<Op extends Operation>(
  operation: Op,
  handle: (call: Call<Op>, exchange: Exchange) => Promise<AnswerOf<Op>>,
): Route {
  return {
    operation,
    async run(exchange) {
      const call = await prepareCall(operation, exchange);
      return { answer: presentOut(operation, await handle(call, exchange)), cookies: [] };
    },
  };
}
