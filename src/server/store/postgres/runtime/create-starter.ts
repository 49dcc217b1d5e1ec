import { setTimeout as pause } from 'node:timers/promises';
import type { Cluster } from './cluster.ts';
import { findFreePort } from './find-free-port.ts';
import { runtimeMessages } from './runtime-messages.ts';
import { type StartedPostmaster, startPostmaster } from './start-postmaster.ts';
import { StartRefusal } from './start-refusal.ts';
import { stopPostmaster } from './stop-postmaster.ts';

const ATTEMPTS = 3;

/**
 * A dead server keeps its process id until somebody buries it, which the first process of a container may do late or
 * never; PostgreSQL takes it for a rival until its file is old enough to be removed (`findPostmaster`).
 */
const BURIAL_MS = 10_000;
const RIVAL = /lock file "postmaster\.pid" already exists/;

/**
 * Starts a cluster's server as often as it takes, within reason: the port may have been taken meanwhile, or the
 * processes of a dead server may still hold the folder for a moment.
 */
export function createStarter(cluster: Cluster, port: number | undefined, signal: AbortSignal) {
  let started: StartedPostmaster | undefined;
  let failures = 0;
  let rivalSince: number | undefined;

  async function ensureStarting(): Promise<void> {
    if (started && !started.hasExited()) return;
    if (started && RIVAL.test(await started.reason())) {
      rivalSince ??= Date.now();
      if (Date.now() - rivalSince > BURIAL_MS) throw await startRefusal(cluster, started);
      started = undefined;
      await pause(200, undefined, { signal });
      return;
    }
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
