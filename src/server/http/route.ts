import type * as z from 'zod';
import type { Operation } from '#contract/operation.ts';
import type { Profile } from '#domain/access/profile.ts';
import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import type { CurrentSession } from '#server/auth/auth.ts';
import type { Dependencies } from '#server/dependencies.ts';
import type { Answer, FileAnswer } from './respond.ts';

export type BodyOf<Op extends Operation> = Op['body'] extends z.ZodType ? z.output<Op['body']> : undefined;

export type AnswerOf<Op extends Operation> = Op['answer'] extends z.ZodType
  ? z.input<Op['answer']>
  : undefined;

/** One request on its way through the binder. */
export interface Exchange {
  readonly request: Request;
  readonly pathParams: Record<string, string>;
  readonly deps: Dependencies;
  readonly traceId: string;
  /** The network address it came from; null where there is no network. */
  readonly address: string | null;
}

/** What a route knows of the call, once parsed in and authenticated. */
export interface Call<Op extends Operation> {
  readonly params: z.output<Op['params']>;
  readonly query: z.output<Op['query']>;
  readonly body: BodyOf<Op>;
  /** Present when the operation's access is `account` or `profile`. */
  readonly session: CurrentSession;
  /** Present when the operation's access is `profile`: the profile named in the path, which is the account's and active. */
  readonly profile: Profile;
  readonly now: Date;
  /** The day in Québec. */
  readonly today: CalendarDay;
  readonly traceId: string;
  /** The network address it came from; null where there is no network. */
  readonly address: string | null;
}

/** Whether the caller may: `not-found` where even the existence is none of his business. */
export type Verdict = 'allowed' | 'not-allowed' | 'not-found';

export interface RouteResult {
  readonly answer: Answer | FileAnswer;
  readonly cookies: readonly string[];
}

/** An operation with what answers it. */
export interface Route {
  readonly operation: Operation;
  run(exchange: Exchange): Promise<RouteResult>;
}
