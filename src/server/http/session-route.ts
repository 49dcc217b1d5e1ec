import type { Operation } from '#contract/operation.ts';
import { prepareCall } from './prepare-call.ts';
import { presentOut } from './present-out.ts';
import type { AnswerOf, Call, Exchange, Route } from './route.ts';

interface SessionResult<Op extends Operation> {
  readonly answer: AnswerOf<Op>;
  /** Whole `Set-Cookie` values. */
  readonly cookies: readonly string[];
}

/** Binds an operation on the caller's own session: the one kind that reads and sets cookies. */
export function sessionRoute<Op extends Operation>(
  operation: Op,
  handle: (call: Call<Op>, exchange: Exchange) => Promise<SessionResult<Op>>,
): Route {
  return {
    operation,
    async run(exchange) {
      const call = await prepareCall(operation, exchange);
      const { answer, cookies } = await handle(call, exchange);
      return { answer: presentOut(operation, answer), cookies };
    },
  };
}
