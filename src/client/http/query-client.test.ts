import { MutationObserver } from '@tanstack/react-query';
import { describe, expect, it, vi } from 'vitest';
import type { ProblemCode } from '#contract/problem.ts';
import { PROBLEMS } from '#contract/problem.ts';
import { NetworkFailure } from './network-failure.ts';
import { ProblemRefusal } from './problem-refusal.ts';
import { createQueryClient, worthRetrying } from './query-client.ts';

function refusal(code: ProblemCode) {
  const common = { type: 'about:blank', title: code, traceId: 'trace-1', fields: [] };
  return new ProblemRefusal({ ...common, code, status: PROBLEMS[code] });
}

describe('worthRetrying', () => {
  it.each([
    ['a refusal', refusal('not-found'), 0, false],
    ['a fault of the service', refusal('service-unavailable'), 0, true],
    ['a fault of the network', new NetworkFailure('offline'), 1, true],
    ['a third time', new NetworkFailure('offline'), 2, false],
  ])('%s', (_name, error, failures, expected) => {
    expect(worthRetrying(failures, error)).toBe(expected);
  });
});

describe('createQueryClient', () => {
  it('tells when any call finds the session ended, and only then', async () => {
    const onSessionEnded = vi.fn();
    const client = createQueryClient({ onSessionEnded });
    const call = (code: ProblemCode) => ({ queryKey: [code], queryFn: () => Promise.reject(refusal(code)) });
    await expect(client.fetchQuery(call('not-found'))).rejects.toThrow();
    expect(onSessionEnded).not.toHaveBeenCalled();
    await expect(client.fetchQuery(call('session-required'))).rejects.toThrow();
    expect(onSessionEnded).toHaveBeenCalledTimes(1);
  });

  it('invalidates what the mutation declares, and nothing else', async () => {
    const client = createQueryClient({ onSessionEnded: vi.fn() });
    client.setQueryData(['contacts', 1], 'a contact');
    client.setQueryData(['session'], 'a session');
    const mutation = new MutationObserver(client, {
      mutationFn: () => Promise.resolve('done'),
      meta: { invalidates: [['contacts']] },
    });
    await mutation.mutate();
    expect(client.getQueryState(['contacts', 1])?.isInvalidated).toBe(true);
    expect(client.getQueryState(['session'])?.isInvalidated).toBe(false);
  });
});
