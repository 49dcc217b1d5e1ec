import { platform } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import type { Cluster } from './cluster.ts';
import { isPostgresProcess } from './is-postgres-process.ts';
import { runAsPostgres } from './postgres-program.ts';

/** What PostgreSQL hears: fast (end the sessions, save, leave), immediate (leave; the next start recovers). */
const steps = [
  { signal: 'SIGINT', pgCtl: 'INT', patience: 2500 },
  { signal: 'SIGQUIT', pgCtl: 'QUIT', patience: 1000 },
  { signal: 'SIGKILL', pgCtl: 'KILL', patience: 500 },
] as const;

/** Stops the server of a cluster and waits until its process is gone: at most 4 s, usually a tenth of one. */
export async function stopPostmaster(cluster: Cluster, pid: number, first: 'fast' | 'immediate' = 'fast') {
  for (const step of first === 'fast' ? steps : steps.slice(1)) {
    if (!(await isPostgresProcess(pid))) return;
    if (platform() === 'win32') {
      const command = [cluster.program.binaries.pgCtl, 'kill', step.pgCtl, String(pid)];
      await runAsPostgres(cluster.program, command, { cwd: cluster.directory });
    } else signalPostmaster(pid, step.signal);
    const limit = Date.now() + step.patience;
    while (Date.now() < limit && (await isPostgresProcess(pid))) await pause(10);
  }
}

/** Asks without waiting, for the last moment of a process that is going down. */
export function signalPostmaster(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // Already gone.
  }
}
