import { describe, expect, it } from 'vitest';
import { problemSchema } from '#contract/problem.ts';
import { createFaults } from './faults.ts';

const HERE = 'http://localhost/api/session';

function service() {
  const asked: string[] = [];
  const faults = createFaults(async (request) => {
    asked.push(request.method);
    return new Response('done');
  });
  const ask = (init?: RequestInit) => faults.fetch(new Request(HERE, init));
  return { asked, ask, faults };
}

describe('the faults in front of a service', () => {
  it('let everything through at first, and again once taken away', async () => {
    const { ask, faults } = service();
    expect(await (await ask()).text()).toBe('done');
    faults.set({ kind: 'offline' });
    expect((await ask()).type).toBe('error');
    faults.set(undefined);
    expect(faults.current).toBeUndefined();
    expect(await (await ask()).text()).toBe('done');
  });

  it.each([
    ['service-unavailable', 503],
    ['internal-error', 500],
  ] as const)('refuse with %s as the service does, without asking it', async (code, status) => {
    const { ask, asked, faults } = service();
    faults.set({ kind: 'failing', code });
    const response = await ask();
    const problem = problemSchema.parse(await response.json());
    expect(problem).toMatchObject({ code, status });
    expect(response.headers.get('x-trace-id')).toBe(problem.traceId);
    expect(asked).toEqual([]);
  });

  it('lose the answer of what was done', async () => {
    const { ask, asked, faults } = service();
    faults.set({ kind: 'answer-lost' });
    expect((await ask({ method: 'DELETE' })).type).toBe('error');
    expect(asked).toEqual(['DELETE']);
  });

  it('hold an answer back, and let it go at once when taken away', async () => {
    const { ask, asked, faults } = service();
    faults.set({ kind: 'slow', milliseconds: 60_000 });
    const held = ask();
    expect(asked).toEqual([]);
    faults.set(undefined);
    expect(await (await held).text()).toBe('done');
  });

  it('reach only the requests that were picked', async () => {
    const { ask, faults } = service();
    faults.set({ kind: 'offline' }, (request) => request.method === 'DELETE');
    expect((await ask()).ok).toBe(true);
    expect((await ask({ method: 'DELETE' })).type).toBe('error');
  });
});
