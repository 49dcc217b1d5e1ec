import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { projectRoot } from './project-root.ts';

/** A module or package reached from a door, with the chain of files that leads to it. */
export type Reached = { name: string; chain: string[] };

const importForms = /(?:\bfrom\s*|\bimport\s*\(?\s*)(['"])([^'"\n]+)\1/g;
const typeOnly = /\b(?:import|export)\s+type\s[^;'"]*?from\s*(['"])[^'"\n]+\1/g;

/** Everything that runs when `door` (a path from the root) is opened, through static and dynamic imports alike. */
export function reachFrom(door: string): Reached[] {
  const reached = new Map<string, string[]>([[door, [door]]]);
  const waiting = [door];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const chain = reached.get(file) ?? [];
    for (const source of importsOf(file)) {
      const name = resolveSource(file, source);
      if (reached.has(name)) continue;
      reached.set(name, [...chain, name]);
      if (/\.tsx?$/.test(name) && existsSync(join(projectRoot, name))) waiting.push(name);
    }
  }
  return [...reached].map(([name, chain]) => ({ name, chain }));
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(projectRoot, file), 'utf8').replaceAll(typeOnly, '');
  return [...text.matchAll(importForms)].flatMap((match) => match[2] ?? []);
}

function resolveSource(file: string, source: string): string {
  if (source.startsWith('.')) return posix.join(posix.dirname(file), source);
  const room = /^#([a-z]+)\/(.+)$/.exec(source);
  if (room === null) return source;
  const outside = ['mocks', 'locales', 'tests'].includes(room[1] ?? '');
  return `${outside ? '' : 'src/'}${room[1]}/${room[2]}`;
}
