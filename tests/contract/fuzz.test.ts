import fc from 'fast-check';
import { expect, test } from 'vitest';
import { api } from '#contract/api.ts';
import type { Operation } from '#contract/operation.ts';
import { problemSchema } from '#contract/problem.ts';
import { type Answer, type Caller, createCaller } from '#tests/harness/caller.ts';
import { startService } from '#tests/harness/start-service.ts';
import { DELEGATED_CLIENT, FIRM, memberOf } from '#tests/harness/test-world.ts';

const RUNS = 2000;

const anais = memberOf(FIRM, 'anais');
const maude = memberOf(FIRM, 'maude');
const gaetan = memberOf(DELEGATED_CLIENT, 'gaetan');

const operations = Object.values<Operation>(api);
const PAGES = ['/api/openapi.json', '/healthz', '/readyz', '/api', '/', '/api/session/'];
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'];

/** Rarely anything at all, mostly something that gets further in. */
const word = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('true', 'contact', 'desc', 'staff-member', '25', '0', 'fr', '"1"', '"2"', ''),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 300 }) },
);

const id = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(anais.profileId, maude.contactId, gaetan.contactId, gaetan.profileId),
  },
  { weight: 1, arbitrary: fc.uuid() },
  { weight: 1, arbitrary: word },
);

const method = fc.constantFrom(...METHODS);

/** An operation with its own method most of the time, and some ids. */
const target = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .tuple(fc.constantFrom(...operations), id, id)
      .map((parts) => ({ method: parts[0].method as string, path: fillPath(parts) })),
  },
  {
    weight: 1,
    arbitrary: fc.record({ method, path: fc.tuple(fc.constantFrom(...operations), id, id).map(fillPath) }),
  },
  { weight: 1, arbitrary: fc.record({ method, path: fc.constantFrom(...PAGES) }) },
  { weight: 1, arbitrary: fc.record({ method, path: fc.webPath().map((text) => `/api${text}`) }) },
  {
    weight: 1,
    arbitrary: fc.record({ method, path: word.map((text) => `/api/${text.replace(/[?#]/g, '')}`) }),
  },
);

function fillPath([operation, profileId, contactId]: [Operation, string, string]): string {
  return operation.path
    .replace('{profileId}', () => encode(profileId))
    .replace('{contactId}', () => encode(contactId));
}

/** Half of a character can't be encoded: it goes as it is. */
function encode(text: string): string {
  return /\p{Surrogate}/u.test(text) ? text : encodeURIComponent(text);
}

const query = fc.array(
  fc.tuple(
    fc.oneof(
      fc.constantFrom('limit', 'cursor', 'sort', 'direction', 'search', 'function', 'active', '__proto__'),
      word,
    ),
    word,
  ),
  { maxLength: 4 },
);

const json = fc.oneof(
  fc.record(
    {
      language: fc.oneof(fc.constantFrom('fr', 'en'), fc.jsonValue()),
      email: fc.oneof(fc.emailAddress(), fc.jsonValue()),
      phones: fc.oneof(fc.array(fc.record({ kind: word, number: word, extension: word })), fc.jsonValue()),
    },
    { requiredKeys: [] },
  ),
  fc.record({ email: word, password: word }),
  fc.record({ profileId: id }),
  fc.jsonValue(),
);

const body = fc.oneof(
  { weight: 5, arbitrary: json.map((value) => JSON.stringify(value)) },
  { weight: 1, arbitrary: word },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 60 }) },
);

/** A header can only hold so much: other values can't be sent at all. */
const headerText = word.map((text) => text.replace(/[^\x20-\x7e\x80-\xff]/g, '').trim());

const headers = fc.record(
  {
    'content-type': fc.oneof(
      { weight: 6, arbitrary: fc.constant('application/json') },
      { weight: 1, arbitrary: headerText },
    ),
    'sec-fetch-site': fc.oneof(
      { weight: 8, arbitrary: fc.constant('same-origin') },
      { weight: 1, arbitrary: headerText },
    ),
    'idempotency-key': fc.oneof(fc.uuid(), headerText),
    'if-match': fc.oneof(fc.constantFrom('"1"', '"2"', '*'), headerText),
    origin: headerText,
    'accept-language': headerText,
  },
  { requiredKeys: ['content-type', 'sec-fetch-site', 'idempotency-key'] },
);

const request = fc.record({
  target,
  query,
  body,
  headers,
  signedIn: fc.boolean(),
  forged: fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: headerText }),
});

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
  expect(answer.text).not.toMatch(/node_modules|\.ts\b|\n\s+at |\/work\/|postgres/i);
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
  if (operation?.answer) expect(operation.answer.parse(answer.json)).toEqual(answer.json);
}

test(`${RUNS} requests of every sort: never our fault, never off the contract`, {
  timeout: 60_000,
}, async () => {
  const service = await startService('memory');
  const { cookie } = await service.signIn(anais.email);
  const statuses = new Map<number, number>();

  await fc.assert(
    fc.asyncProperty(request, async (one) => {
      const { method, path } = one.target;
      // Sign-outs end a session: each request that ends ours would leave the others at the door.
      const endsOurs = method === 'DELETE' && path === '/api/session';
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
      expectContract(answer, method, new URL(address, 'http://localhost').pathname);
      expect(service.takeErrors()).toEqual([]);
    }),
    { seed: 20_261_122, numRuns: RUNS },
  );

  // It would prove little if nothing got in.
  for (const status of [200, 204, 400, 401, 403, 404, 405, 415, 422]) {
    expect(statuses.get(status) ?? 0, `answers ${status}: ${JSON.stringify([...statuses])}`).toBeGreaterThan(
      3,
    );
  }
});
