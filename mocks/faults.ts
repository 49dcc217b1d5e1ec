import type { App } from '#server/app.ts';
import { Refusal } from '#server/http/refusal.ts';
import { problemAnswer, respond } from '#server/http/respond.ts';

/**
 * What can go wrong between a page and the service. `slow` answers late, `failing` refuses without asking the service,
 * `offline` reaches nobody, and `answer-lost` does what was asked while the page never hears of it.
 */
export type Fault =
  | { readonly kind: 'slow'; readonly milliseconds: number }
  | { readonly kind: 'failing'; readonly code: 'internal-error' | 'service-unavailable' | 'not-allowed' }
  | { readonly kind: 'offline' }
  | { readonly kind: 'answer-lost' };

export interface Faults {
  /** The service, as the fault lets it through. A network error is a `Response.error()`. */
  readonly fetch: App['fetch'];
  readonly current: Fault | undefined;
  /** From now on; undefined for none. Only requests that `hits` picks suffer. What a slow fault still held goes on. */
  set(fault: Fault | undefined, hits?: (request: Request) => boolean): void;
}

/** No page ever meets a network that fails at once. */
const UNREACHED_MS = 50;

/** Puts faults in front of a service; none at first. */
export function createFaults(fetchApp: App['fetch']): Faults {
  let current: Fault | undefined;
  let picks: ((request: Request) => boolean) | undefined;
  const held = new Set<() => void>();

  function holdFor(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      held.add(resolve);
      setTimeout(resolve, milliseconds);
    });
  }

  async function suffer(fault: Fault, request: Request): Promise<Response> {
    switch (fault.kind) {
      case 'slow':
        await holdFor(fault.milliseconds);
        return fetchApp(request);
      case 'failing': {
        const traceId = crypto.randomUUID();
        return respond(problemAnswer(new Refusal(fault.code), traceId), traceId);
      }
      case 'offline':
        await holdFor(UNREACHED_MS);
        return Response.error();
      case 'answer-lost':
        await fetchApp(request);
        return Response.error();
    }
  }

  return {
    fetch: async (request) => {
      const hit = picks?.(request) ?? true;
      return current && hit ? suffer(current, request) : fetchApp(request);
    },
    get current() {
      return current;
    },
    set(fault, hits) {
      current = fault;
      picks = hits;
      for (const release of held) release();
      held.clear();
    },
  };
}
