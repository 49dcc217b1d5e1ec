import type * as z from 'zod';
import type { Operation } from '#contract/operation.ts';
import type { App } from '#server/app.ts';

/** Where the tests' service seems to stand. */
export const ORIGIN = 'http://localhost:4180';

/** Where callers are on the network, unless they say otherwise. */
export const HERE = '192.0.2.10';

/** An answer, read once. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The parsed body; `undefined` for none. */
  readonly json: unknown;
}

type Loose<Schema> = Schema extends z.ZodType ? z.input<Schema> : undefined;

/** What one call takes; a body in `rawBody` goes out as it is, right or wrong. */
export interface CallOf<Op extends Operation> {
  readonly params?: { readonly [Key in keyof Op['params']['shape']]: string };
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Loose<Op['body']>;
  readonly rawBody?: unknown;
  /** A version is sent as `If-Match`; `null` sends none. */
  readonly ifMatch?: number | string | null;
  /** A fresh one is made when it's left out; `null` sends none. */
  readonly key?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  /** Of the network, when it isn't the caller's usual one. */
  readonly address?: string;
}

/** Somebody with a browser: a cookie or none, and the headers that a browser sends by itself. */
export interface Caller {
  readonly cookie: string | undefined;
  call<Op extends Operation>(operation: Op, call?: CallOf<Op>): Promise<Answer>;
  /** Anything at all. */
  send(path: string, init?: RequestInit, address?: string): Promise<Answer>;
}

export function createCaller(fetchApp: App['fetch'], cookie?: string, usual = HERE): Caller {
  async function send(path: string, init: RequestInit = {}, address = usual): Promise<Answer> {
    const headers = new Headers({ 'sec-fetch-site': 'same-origin', ...(cookie && { cookie }) });
    new Headers(init.headers).forEach((value, name) => {
      headers.set(name, value);
    });
    const request = new Request(new URL(path, ORIGIN), { ...init, headers });
    return readAnswer(await fetchApp(request, { address }));
  }

  return {
    cookie,
    send,
    call: (operation, call = {}) => send(addressOf(operation, call), initOf(operation, call), call.address),
  };
}

async function readAnswer(response: Response): Promise<Answer> {
  const text = await response.text();
  const json = /json/.test(response.headers.get('content-type') ?? '') && text !== '';
  return {
    status: response.status,
    headers: response.headers,
    text,
    json: json ? JSON.parse(text) : undefined,
  };
}

function addressOf(operation: Operation, { params = {}, query = {} }: CallOf<Operation>): string {
  const values: Readonly<Record<string, string>> = params;
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(values[name] ?? ''));
  const search = new URLSearchParams(query).toString();
  return search === '' ? path : `${path}?${search}`;
}

function initOf(operation: Operation, call: CallOf<Operation>): RequestInit {
  const { body, rawBody, ifMatch, key = crypto.randomUUID(), headers: given } = call;
  const headers = new Headers({ accept: 'application/json' });
  if (operation.effect === 'write' && key !== null) headers.set('idempotency-key', key);
  if (ifMatch !== undefined && ifMatch !== null) {
    headers.set('if-match', typeof ifMatch === 'number' ? `"${ifMatch}"` : ifMatch);
  }
  if (operation.body) headers.set('content-type', 'application/json');
  for (const [name, value] of Object.entries(given ?? {})) headers.set(name, value);
  const sent = rawBody ?? (body === undefined ? undefined : JSON.stringify(body));
  return {
    method: operation.method,
    headers,
    ...(operation.body && { body: (sent ?? null) as BodyInit | null }),
  };
}
