import { statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';

const MEMORY = '/dev/shm';
const ENOUGH = 1_000_000_000;

/**
 * Where tests put what they throw away: in memory where Linux has a roomy place for it (a database is made in a
 * hundredth of a second there, a third of one on a slow disk), else in the system's temporary folder.
 */
export function temporaryRoot(): string {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize > ENOUGH ? MEMORY : tmpdir();
  } catch {
    return tmpdir();
  }
}
