import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { api } from '#contract/api.ts';
import { type Operation, problemsOf } from '#contract/operation.ts';
import { PROBLEMS, type ProblemCode, problemSchema } from '#contract/problem.ts';
import { routes } from '#server/routes.ts';
import { type Answer, createCaller } from '#tests/harness/caller.ts';
import { onEachStore } from '#tests/harness/on-each-store.ts';
import { type Service, startService } from '#tests/harness/start-service.ts';
import { anais, goodCallOf, maude, SCENARIOS, whoCalls } from './problem-scenarios.ts';

/** Codes that tell of more than the request: what their answers carry in headers. */
const HEADERS: Partial<Record<ProblemCode, Record<string, RegExp>>> = {
  'service-unavailable': { 'retry-after': /^\d+$/ },
  'idempotency-key-in-progress': { 'retry-after': /^\d+$/ },
  'too-many-attempts': { 'retry-after': /^\d+$/ },
  'method-locked': { 'retry-after': /^\d+$/ },
  'version-stale': { etag: /^"\d+"$/ },
  'method-not-allowed': { allow: /^[A-Z]+(, [A-Z]+)*$/ },
};

const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

function expectProblem(answer: Answer, code: ProblemCode): void {
  const problem = problemSchema.parse(answer.json);
  expect([problem.code, answer.status]).toEqual([code, PROBLEMS[code]]);
  expect(problem.status).toBe(answer.status);
  expect(problem.type).toBe(`urn:mandat:problem:${code}`);
  expect(problem.versions !== undefined).toBe(code === 'version-stale');
  expect(problem.until !== undefined).toBe(code === 'method-locked');
  const { headers } = answer;
  expect(headers.get('content-type')).toBe('application/problem+json');
  expect(headers.get('x-trace-id')).toBe(problem.traceId);
  expect(headers.get('set-cookie')).toBeNull();
  expectSafe(answer);
  for (const name of ['retry-after', 'etag', 'allow']) {
    const expected = HEADERS[code]?.[name];
    if (expected) expect(headers.get(name), name).toMatch(expected);
    else expect(headers.get(name), name).toBeNull();
  }
  // An id may hold any digits.
  const told = answer.text.replaceAll(problem.traceId, '').replaceAll(UUID, '');
  expect(told).not.toMatch(/\.ts|\/srv|node_modules|\bat \w+ \(|5432|Error:/);
}

function expectSafe({ headers }: Answer): void {
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
  expect(headers.get('x-trace-id')).toMatch(/^[0-9a-f-]{36}$/);
}

const operations = Object.entries<Operation>(api);

onEachStore('every operation, every problem it declares', { mailbox: true }, (service) => {
  describe.each(operations)('%s', (_id, operation) => {
    test.each(problemsOf(operation))('%s', async (code) => {
      const scenario = SCENARIOS[code];
      if (!scenario) throw new Error(`no scenario is written for ${code}`);
      const caller = await service().signIn(whoCalls(operation).email);
      const good = await goodCallOf(operation, caller, service());
      const answer = await scenario({ service: service(), operation, good, caller });
      expectProblem(answer, code);
      const logged = service().takeErrors();
      if (PROBLEMS[code] < 500) return expect(logged).toEqual([]);
      expect(logged).toMatchObject([
        { message: code, details: { operation: operation.id, traceId: answer.headers.get('x-trace-id') } },
      ]);
    });

    test('the good call is answered as the contract says', async () => {
      const caller = await service().signIn(whoCalls(operation).email);
      const sheet = await caller.call(api.getContact, {
        params: { profileId: anais.profileId, contactId: maude.contactId },
      });
      const version = operation.versioned &&
        operation.effect === 'write' &&
        'contactId' in operation.params.shape && { ifMatch: sheet.headers.get('etag') };
      const good = await goodCallOf(operation, caller, service());
      const answer = await caller.call(operation, { ...good, ...version });
      expect(answer.status).toBe(operation.status);
      expectSafe(answer);
      const json = operation.answer ? 'application/json' : null;
      expect(operation.media ?? [json]).toContain(answer.headers.get('content-type'));
      expect(answer.headers.has('etag')).toBe(operation.versioned);
      if (operation.answer) expect(operation.answer.parse(answer.json)).toEqual(answer.json);
      else expect(answer.text !== '').toBe(operation.media !== undefined);
    });
  });
});

describe('beside the operations', () => {
  let service: Service;
  beforeAll(async () => {
    service = await startService('memory');
  });
  afterEach(() => expect(service.takeErrors()).toEqual([]));
  afterAll(() => service.close());

  test('every operation of the contract is answered, once', () => {
    expect(routes.map(({ operation }) => operation.id).sort()).toEqual(Object.keys(api).sort());
    for (const [id, operation] of operations) {
      expect(routes.find((route) => route.operation.id === id)?.operation).toBe(operation);
    }
  });

  test.each([
    '/api',
    '/api/',
    '/api/nothing',
    '/api/session/',
    '/api/profiles',
    '/api/profiles//contacts',
    '/API/session',
    '/nothing',
    '/api/profiles/%E0%A4%A/x',
  ])('%s is not found', async (path) => {
    expectProblem(await service.anonymous.send(path), 'not-found');
  });

  test.each([
    ['PUT', '/api/session', 'GET, POST, DELETE'],
    ['OPTIONS', '/api/session', 'GET, POST, DELETE'],
    ['POST', '/api/session/profile', 'PUT'],
    ['DELETE', `/api/profiles/${anais.profileId}/contacts`, 'GET'],
    ['POST', '/api/profiles/x/contacts/y', 'GET, PATCH'],
    ['POST', '/api/openapi.json', 'GET'],
    ['DELETE', '/healthz', 'GET'],
    ['POST', '/readyz', 'GET'],
  ])('%s %s is not allowed; %s is', async (method, path, allow) => {
    const answer = await service.anonymous.send(path, { method });
    expectProblem(answer, 'method-not-allowed');
    expect(answer.headers.get('allow')?.split(', ').sort()).toEqual(allow.split(', ').sort());
  });

  test('where from and who come before what is wrong with the request', async () => {
    const params = { profileId: anais.profileId, contactId: maude.contactId };
    const spoiled = { params, key: null, ifMatch: null, rawBody: '{' };
    const elsewhere = { ...spoiled, headers: { 'sec-fetch-site': 'cross-site' } };
    expectProblem(await service.anonymous.call(api.updateContact, elsewhere), 'cross-site-refused');
    expectProblem(await service.anonymous.call(api.updateContact, spoiled), 'session-required');
  });

  test('an answer that does not fit its contract is our fault, and logged', async () => {
    const caller = await service.signIn(anais.email);
    const fetch = service.with(({ store }) => ({
      store: {
        ...store,
        contacts: {
          ...store.contacts,
          async find(organisationId, contactId) {
            const record = await store.contacts.find(organisationId, contactId);
            return record && { ...record, contact: { ...record.contact, version: 0 } };
          },
        },
      },
    }));
    const params = { profileId: anais.profileId, contactId: maude.contactId };
    const answer = await createCaller(fetch, caller.cookie).call(api.getContact, { params });
    expectProblem(answer, 'internal-error');
    expect(service.takeErrors()).toMatchObject([
      { details: { operation: 'getContact', cause: { name: 'OffContract' } } },
    ]);
  });

  test('a field that the contract does not name never leaves', async () => {
    const caller = await service.signIn(anais.email);
    const fetch = service.with(({ store }) => ({
      store: {
        ...store,
        contacts: {
          ...store.contacts,
          async find(organisationId, contactId) {
            const record = await store.contacts.find(organisationId, contactId);
            return (
              record && { ...record, contact: { ...record.contact, socialInsuranceNumber: '046454286' } }
            );
          },
        },
      },
    }));
    const params = { profileId: anais.profileId, contactId: maude.contactId };
    const answer = await createCaller(fetch, caller.cookie).call(api.getContact, { params });
    expect(answer.status).toBe(200);
    expect(answer.text).not.toContain('046454286');
  });

  test('/healthz answers whatever happens, /readyz with its store', async () => {
    const broken = createCaller(
      service.with(({ store }) => ({ store: { ...store, ping: () => Promise.reject(new Error('gone')) } })),
    );
    for (const [caller, path, status, word] of [
      [service.anonymous, '/healthz', 200, 'ok'],
      [service.anonymous, '/readyz', 200, 'ready'],
      [broken, '/healthz', 200, 'ok'],
      [broken, '/readyz', 503, 'not-ready'],
    ] as const) {
      const answer = await caller.send(path);
      expect([answer.status, answer.json]).toEqual([status, { status: word }]);
      expectSafe(answer);
    }
  });
});
