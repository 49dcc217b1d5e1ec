import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.ts';

const TEXTS = /\.(?:js|css|html|json)$/;

/** The texts of a build by their paths; none when it wasn't built. */
export function builtScripts(build: 'client' | 'demo'): ReadonlyMap<string, string> {
  const folder = join(projectRoot, 'dist', build);
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => TEXTS.test(path));
  return new Map(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}
