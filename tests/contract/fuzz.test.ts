import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { api } from '#contract/api.ts';
import type { Operation } from '#contract/operation.ts';
import { problemSchema } from '#contract/problem.ts';
import { STORE_KINDS } from '#tests/harness/backend.ts';
import { type Answer, type Caller, createCaller } from '#tests/harness/caller.ts';
import { startService } from '#tests/harness/start-service.ts';
import { FIRM, memberOf } from '#tests/harness/test-world.ts';
import { aRequest, PAGES } from './random-requests.ts';
import { keepRequestBeside } from './request-beside.ts';

const RUNS = 2000;

const anais = memberOf(FIRM, 'anais');

const operations = Object.values<Operation>(api);

function operationAt(method: string, pathname: string): Operation | undefined {
  return operations.find(
    (operation) =>
      operation.method === method &&
      new RegExp(`^${operation.path.replace(/\{\w+\}/g, '[^/]+')}$`).test(pathname),
  );
}

function expectContract(answer: Answer, method: string, pathname: string): void {
  expect(answer.status).toBeLessThan(500);
  expect(answer.headers.get('x-trace-id')).toMatch(/^[0-9a-f-]{36}$/);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.text).not.toMatch(/node_modules|\.ts\b|\n\s+at |postgres/i);
  expect(answer.text).not.toContain(process.cwd());
  if (method === 'HEAD') {
    expect(answer.text).toBe('');
    return;
  }
  if (answer.status >= 400) {
    expect(problemSchema.parse(answer.json).status).toBe(answer.status);
    return;
  }
  const operation = operationAt(method, pathname);
  expect(operation !== undefined || PAGES.includes(pathname)).toBe(true);
  if (operation) expect(answer.status).toBe(operation.status);
  if (operation?.media) expect(operation.media).toContain(answer.headers.get('content-type'));
  if (operation?.answer) expect(operation.answer.parse(answer.json)).toEqual(answer.json);
}

test.each(STORE_KINDS)(
  `%s, ${RUNS} requests of every sort: never our fault, never off the contract`,
  {
    timeout: 60_000,
  },
  async (kind) => {
    const service = await startService(kind, { mailbox: true });
    onTestFinished(() => service.close());
    // A request among the records that are asked for.
    await keepRequestBeside(service, memberOf(FIRM, 'maude').contactId, 'getRequest');
    const { cookie } = await service.signIn(anais.email);
    const statuses = new Map<number, number>();
    const answered = new Map<string, number>();

    await fc.assert(
      fc.asyncProperty(aRequest, async (one) => {
        const { method, path } = one.target;
        // Sign-outs end a session: each request that ends ours would leave the others at the door.
        const endsOurs = method === 'DELETE' && ['/api/session', '/api/account/sessions'].includes(path);
        const caller: Caller = createCaller(
          service.fetch,
          one.forged ?? (one.signedIn && !endsOurs ? cookie : undefined),
        );
        const search = new URLSearchParams(one.query).toString();
        const address = one.query.length > 0 ? `${path}?${search}` : path;
        const plain = method === 'GET' || method === 'HEAD';
        const init = {
          method: method,
          headers: one.headers,
          ...(!plain && { body: one.body as BodyInit }),
        };
        const answer = await caller.send(address, init);
        statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
        const { pathname } = new URL(address, 'http://localhost');
        expectContract(answer, method, pathname);
        const operation = operationAt(method, pathname);
        if (operation && answer.status < 300)
          answered.set(operation.id, (answered.get(operation.id) ?? 0) + 1);
        expect(service.takeErrors()).toEqual([]);
      }),
      { seed: 20_261_122, numRuns: RUNS },
    );

    // It would prove little if nothing got in.
    for (const status of [200, 204, 400, 401, 403, 404, 405, 415, 422]) {
      expect(
        statuses.get(status) ?? 0,
        `answers ${status}: ${JSON.stringify([...statuses])}`,
      ).toBeGreaterThan(3);
    }
    // Those of the body's own people are refused to whoever asks here.
    const reads = operations.filter(
      ({ method, media, path }) => (method === 'GET' || media) && !path.startsWith('/api/agent'),
    );
    expect(reads.filter(({ id }) => !answered.has(id)).map(({ id }) => id)).toEqual([]);
  },
);
