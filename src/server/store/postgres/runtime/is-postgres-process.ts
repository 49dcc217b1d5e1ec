import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { platform } from 'node:os';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Whether this process id is a living PostgreSQL. Ids are used again after a reboot or in a new container, and a
 * dead process that nobody reaped keeps its id: both are « no ».
 */
export async function isPostgresProcess(pid: number): Promise<boolean> {
  if (platform() === 'linux') {
    const line = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    return /^\d+ \(postgres\) [^ZX]/.test(line);
  }
  if (platform() === 'win32') {
    const found = await run('tasklist', ['/fi', `pid eq ${pid}`, '/nh']).catch(() => ({ stdout: '' }));
    return found.stdout.includes('postgres');
  }
  const found = await run('ps', ['-o', 'stat=,comm=', '-p', String(pid)]).catch(() => ({ stdout: '' }));
  return /^[^Z]\S*\s+.*postgres/.test(found.stdout.trim());
}
