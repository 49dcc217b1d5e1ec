import type { Store } from '#server/store/store.ts';
import { type Answer, respond } from './respond.ts';

function state(status: number, word: string): Answer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ status: word }) };
}

/** The process answers. */
export function answerHealth(traceId: string): Response {
  return respond(state(200, 'ok'), traceId);
}

/** The process can serve: its store answers. */
export async function answerReadiness(store: Store, traceId: string): Promise<Response> {
  const ready = await store.ping().then(
    () => true,
    () => false,
  );
  return respond(ready ? state(200, 'ready') : state(503, 'not-ready'), traceId);
}
