import { describe, expect, it } from 'vitest';
import { DEMO_PASSWORD } from '#mocks/worlds/demo-password.ts';
import { buildFirmWorld } from '#mocks/worlds/firm/build-firm-world.ts';
import { builtScripts } from './built-scripts.ts';

/** What would be in a build that holds something of the mocks, of the server or of what they stand on. */
const traces = [
  'mockServiceWorker',
  'setupWorker',
  'msw',
  'better-auth',
  'kysely',
  'hono',
  DEMO_PASSWORD,
  buildFirmWorld().organisation.name,
];

const real = builtScripts('client');
const demo = builtScripts('demo');

function filesWith(trace: string, build: ReadonlyMap<string, string>): string[] {
  return [...build].flatMap(([path, text]) => (text.includes(trace) || path.includes(trace) ? [path] : []));
}

describe('the real build', () => {
  it('is there where everything is checked', () => {
    expect(real.size > 0 || process.env.CI !== 'true').toBe(true);
  });

  it.each(traces)('has nothing of the demo: %s', (trace) => {
    expect(filesWith(trace, real)).toEqual([]);
  });
});

describe('the demo build, where there is one', () => {
  it.each(traces)('shows that the trace still leads somewhere: %s', (trace) => {
    expect(demo.size === 0 || filesWith(trace, demo).length > 0).toBe(true);
  });
});
