import { setTimeout as pause } from 'node:timers/promises';
import type { Cluster } from './cluster.ts';
import { findFreePort } from './find-free-port.ts';
import { runtimeMessages } from './runtime-messages.ts';
import { type StartedPostmaster, startPostmaster } from './start-postmaster.ts';
import { StartRefusal } from './start-refusal.ts';
import { stopPostmaster } from './stop-postmaster.ts';

const ATTEMPTS = 3;

/**
 * Starts a cluster's server as often as it takes, within reason: the port may have been taken meanwhile, or the
 * processes of a dead server may still hold the folder for a moment.
 */
export function createStarter(cluster: Cluster, port: number | undefined, signal: AbortSignal) {
  let started: StartedPostmaster | undefined;
  let failures = 0;

  async function ensureStarting(): Promise<void> {
    if (started && !started.hasExited()) return;
    if (started) {
      failures += 1;
      if (failures >= ATTEMPTS) throw await startRefusal(cluster, started);
      await pause(150 * failures, undefined, { signal });
    }
    started = startPostmaster(cluster, port ?? (await findFreePort()));
  }

  async function stop(): Promise<void> {
    if (started?.pid !== undefined && !started.hasExited()) await stopPostmaster(cluster, started.pid);
  }

  return { ensureStarting, stop, hasStarted: (pid: number) => started?.pid === pid };
}

async function startRefusal(cluster: Cluster, started: StartedPostmaster): Promise<StartRefusal> {
  const reason = await started.reason();
  if (/No space left|wrote only/.test(reason))
    return new StartRefusal(runtimeMessages.diskFull(cluster.directory));
  return new StartRefusal(runtimeMessages.notStarted(reason, cluster.logFile));
}
