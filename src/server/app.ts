import { Hono } from 'hono';
import { finishOidc, startOidc } from './auth/oidc/answer-oidc.ts';
import type { Dependencies } from './dependencies.ts';
import { answerExchange } from './http/answer-exchange.ts';
import { answerHealth, answerReadiness } from './http/health.ts';
import { Refusal } from './http/refusal.ts';
import { problemAnswer, respond } from './http/respond.ts';
import { openApiAnswer } from './openapi/open-api-answer.ts';
import { routes } from './routes.ts';

/** What is answered beside the operations. */
const PAGES: readonly string[] = ['/api/openapi.json', '/healthz', '/readyz'];

/** Pages that a browser goes to and comes back from, when one signs in elsewhere. */
const OIDC_STEPS = [
  ['/api/oidc/start', startOidc],
  ['/api/oidc/return', finishOidc],
] as const;

/** The whole service: a plain function from request to answer. Node serves it on PostgreSQL, demo mode in the browser. */
export interface App {
  fetch(request: Request, from?: Sender): Promise<Response>;
}

/** Where a request came from, as far as the network tells. */
export interface Sender {
  readonly address: string | null;
}

/** Binds every operation of the contract to what answers it. */
export function createApp(deps: Dependencies): App {
  const router = new Hono<{ Bindings: Sender }>();
  for (const route of routes) {
    router.on(route.operation.method, honoPath(route.operation.path), (context) =>
      answerExchange(route, {
        request: context.req.raw,
        pathParams: context.req.param(),
        deps,
        traceId: newTraceId(),
        address: context.env.address,
      }),
    );
  }
  router.get('/api/openapi.json', () => respond(openApiAnswer(), newTraceId()));
  router.get('/healthz', () => answerHealth(newTraceId()));
  router.get('/readyz', () => answerReadiness(deps.store, newTraceId()));
  const { oidc } = deps;
  if (oidc) {
    for (const [path, answer] of OIDC_STEPS) {
      router.get(path, ({ req, env }) =>
        answer({ request: req.raw, deps, oidc, traceId: newTraceId(), address: env.address }),
      );
    }
  }
  router.notFound((context) => refuseUnrouted(context.req.raw));
  return { fetch: async (request, from = { address: null }) => router.fetch(request, from) };
}

/** `{profileId}` in the contract, `:profileId` in the router. */
function honoPath(path: string): string {
  return path.replace(/\{(\w+)\}/g, ':$1');
}

function newTraceId(): string {
  return crypto.randomUUID();
}

/** A known path asked with another method is 405 with what it allows; anything else doesn't exist. */
function refuseUnrouted(request: Request): Response {
  const allowed = methodsAt(new URL(request.url).pathname);
  const traceId = newTraceId();
  if (allowed.length === 0) return respond(problemAnswer(new Refusal('not-found'), traceId), traceId);
  const allow = allowed.join(', ');
  return respond(problemAnswer(new Refusal('method-not-allowed', { headers: { allow } }), traceId), traceId);
}

function methodsAt(pathname: string): string[] {
  if (PAGES.includes(pathname)) return ['GET'];
  const there = routes.filter(({ operation }) => pathPattern(operation.path).test(pathname));
  return there.map(({ operation }) => operation.method);
}

function pathPattern(path: string): RegExp {
  return new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`);
}
