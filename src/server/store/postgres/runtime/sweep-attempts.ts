import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { attemptPrefix } from './create-cluster.ts';

/**
 * Removes what first starts that were killed left behind. `everything` is for the holder of the cluster's lock:
 * nobody else's attempt can succeed any more. Without it, attempts of living processes are left alone.
 */
export async function sweepAttempts(dataDir: string, reach: 'dead' | 'everything'): Promise<void> {
  const names = await readdir(dataDir);
  const leftovers = names.filter((name) => name.startsWith(attemptPrefix));
  for (const name of leftovers) {
    const pid = Number(name.slice(attemptPrefix.length).split('-')[0]);
    if (reach === 'dead' && isAlive(pid)) continue;
    await rm(join(dataDir, name), { recursive: true, force: true, maxRetries: 5 }).catch(() => {});
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
