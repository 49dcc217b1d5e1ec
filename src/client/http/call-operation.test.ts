// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { listContacts, updateContact } from '#contract/contacts/contact.operations.ts';
import { endSession, getSession } from '#contract/session/session.operations.ts';
import { callOperation } from './call-operation.ts';
import { NetworkFailure } from './network-failure.ts';
import { ProblemRefusal } from './problem-refusal.ts';

const ID = '11111111-1111-4111-8111-111111111111';
const NOBODY = {
  account: null,
  profiles: [],
  currentProfileId: null,
  expiresAt: null,
  endsAt: null,
  today: null,
};
const PROBLEM = {
  type: 'about:blank',
  title: 'not allowed',
  status: 403,
  code: 'not-allowed',
  traceId: 'trace-1',
  fields: [],
};

function answerWith(status: number, body?: unknown) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const fetch = vi.fn((_url: URL, _init: RequestInit) =>
    Promise.resolve(new Response(status === 204 ? null : text, { status })),
  );
  vi.stubGlobal('fetch', fetch);
  return () => {
    const [url, init] = fetch.mock.calls[0] ?? [];
    return { url: url?.href, init, headers: new Headers(init?.headers) };
  };
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('callOperation', () => {
  it('gives the parsed answer', async () => {
    const sent = answerWith(200, NOBODY);
    await expect(callOperation(getSession, {})).resolves.toEqual(NOBODY);
    expect(sent().init).toMatchObject({ method: 'GET', credentials: 'same-origin' });
  });

  it('gives nothing for 204', async () => {
    answerWith(204);
    await expect(callOperation(endSession, {})).resolves.toBeUndefined();
  });

  it('fills the path, joins lists and leaves out what is empty', async () => {
    const page = { rows: [], start: 0, total: { count: 0, exact: true }, next: null, previous: null };
    const sent = answerWith(200, page);
    const query = {
      search: '',
      function: ['staff-member', 'representative'] as const,
      active: undefined,
      limit: 50,
    };
    await callOperation(listContacts, {
      params: { profileId: ID },
      query: { ...query, function: [...query.function] },
    });
    expect(sent().url).toBe(
      `${window.location.origin}/api/profiles/${ID}/contacts?function=staff-member%2Crepresentative&limit=50`,
    );
  });

  it('sends a write as JSON, with the version read and a key of its own', async () => {
    const sent = answerWith(403, PROBLEM);
    const call = { params: { profileId: ID, contactId: ID }, body: { language: 'en' as const }, ifMatch: 3 };
    await expect(callOperation(updateContact, call)).rejects.toThrow(ProblemRefusal);
    expect(sent().init?.body).toBe('{"language":"en"}');
    expect(sent().headers.get('content-type')).toBe('application/json');
    expect(sent().headers.get('if-match')).toBe('"3"');
    expect(sent().headers.get('idempotency-key')).toMatch(/^[\da-f-]{36}$/);
  });

  it('tries the same write again under the key that is given', async () => {
    const sent = answerWith(403, PROBLEM);
    const call = { params: { profileId: ID, contactId: ID }, body: {}, idempotencyKey: 'again' };
    await expect(callOperation(updateContact, call)).rejects.toThrow(ProblemRefusal);
    expect(sent().headers.get('idempotency-key')).toBe('again');
  });

  it('throws what the service refused, as it said it', async () => {
    answerWith(403, PROBLEM);
    await expect(callOperation(getSession, {})).rejects.toMatchObject({ problem: PROBLEM });
  });

  it.each([
    ['a page of a proxy', 502, '<html></html>'],
    ['an answer of another shape', 200, { account: 'me' }],
    ['a refusal of another shape', 500, { error: 'oops' }],
  ])('throws an unreadable answer: %s', async (_name, status, body) => {
    answerWith(status, body);
    await expect(callOperation(getSession, {})).rejects.toMatchObject({ reason: 'unreadable' });
  });

  it('throws when nobody can be reached', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    const failure = await callOperation(getSession, {}).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(NetworkFailure);
    expect(failure).toMatchObject({ reason: 'offline' });
  });

  it('gives up after 20 seconds', async () => {
    vi.useFakeTimers();
    stubSilence();
    const failure = callOperation(getSession, {}).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(20_000);
    await expect(failure).resolves.toMatchObject({ reason: 'timeout' });
  });

  it('stops for its caller, with his reason', async () => {
    stubSilence();
    const caller = new AbortController();
    const stopped = callOperation(getSession, { signal: caller.signal }).catch((error: unknown) => error);
    const reason = new Error('gone elsewhere');
    caller.abort(reason);
    await expect(stopped).resolves.toBe(reason);
  });
});

/** A service that never answers. */
function stubSilence() {
  vi.stubGlobal('fetch', (_url: URL, { signal }: RequestInit) => {
    return new Promise((_resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason));
    });
  });
}
