import type { Operation } from '#contract/operation.ts';
import type { Answer, Caller, CallOf } from '#tests/harness/caller.ts';
import { callerAt } from '#tests/harness/server-process.ts';
import { cookieOf } from '#tests/harness/start-service.ts';

/** What one call was asked at, and what was answered. */
export interface Watched {
  readonly operation: string;
  readonly url: string;
  readonly status: number;
  readonly body: string;
  /** Without `set-cookie`, the one place that holds a session. */
  readonly headers: string;
}

/** Callers of a server whose every answer is kept. */
export interface WatchedCallers {
  readonly seen: readonly Watched[];
  /** With its cookie, or nobody signed in. */
  as(cookie?: string): WatchedCaller;
}

export interface WatchedCaller {
  call<Op extends Operation>(operation: Op, call?: CallOf<Op>): Promise<Answer>;
  /** A call that opens a session: gives its cookie, `name=value`. */
  open<Op extends Operation>(operation: Op, call: CallOf<Op>): Promise<string>;
}

export function watchedCallers(address: string): WatchedCallers {
  const seen: Watched[] = [];

  function as(cookie?: string): WatchedCaller {
    const caller: Caller = callerAt(address, cookie);
    async function call<Op extends Operation>(operation: Op, asked: CallOf<Op> = {}): Promise<Answer> {
      const answer = await caller.call(operation, asked);
      const headers = [...answer.headers].filter(([name]) => name !== 'set-cookie');
      seen.push({
        operation: operation.id,
        url: JSON.stringify([operation.path, asked.params, asked.query]),
        status: answer.status,
        body: answer.text,
        headers: JSON.stringify(headers),
      });
      return answer;
    }
    return {
      call,
      async open(operation, asked) {
        const answer = await call(operation, asked);
        const opened = cookieOf(answer.headers);
        if (opened === '') throw new Error(`${operation.id}: ${answer.status} ${answer.text}`);
        return opened;
      },
    };
  }

  return { seen, as };
}
