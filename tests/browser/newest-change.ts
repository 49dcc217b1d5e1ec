import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** When the newest of these files and folders was written, in milliseconds; 0 when none exists. */
export function newestChange(paths: readonly string[]): number {
  const times = paths.filter((path) => existsSync(path)).flatMap((path) => timesIn(path));
  return times.reduce((newest, time) => Math.max(newest, time), 0);
}

function timesIn(path: string): number[] {
  const found = statSync(path);
  if (!found.isDirectory()) return [found.mtimeMs];
  return readdirSync(path, { recursive: true, encoding: 'utf8' }).map(
    (name) => statSync(join(path, name)).mtimeMs,
  );
}
