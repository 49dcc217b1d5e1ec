import { problemsOf } from '#contract/operation.ts';
import { StoreUnavailable } from '#server/store/store.ts';
import { Refusal } from './refusal.ts';
import { problemAnswer, respond } from './respond.ts';
import type { Exchange, Route } from './route.ts';

/** Runs a route and answers whatever happens: what it gives, the refusal it throws, or our own fault, told to the log. */
export async function answerExchange(route: Route, exchange: Exchange): Promise<Response> {
  const { traceId, deps } = exchange;
  try {
    const { answer, cookies } = await route.run(exchange);
    return respond(answer, traceId, cookies);
  } catch (cause) {
    const refusal = refusalFor(route, cause);
    if (refusal.status >= 500) {
      deps.log.error({ traceId, operation: route.operation.id, cause }, refusal.code);
    }
    return respond(problemAnswer(refusal, traceId), traceId);
  }
}

/** A code that the operation doesn't declare is as much our fault as an answer off the contract. */
function refusalFor(route: Route, cause: unknown): Refusal {
  if (cause instanceof StoreUnavailable) {
    return new Refusal('service-unavailable', { headers: { 'retry-after': '5' } });
  }
  if (cause instanceof Refusal && problemsOf(route.operation).includes(cause.code)) return cause;
  return new Refusal('internal-error');
}
