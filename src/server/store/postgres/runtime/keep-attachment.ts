import { setTimeout as pause } from 'node:timers/promises';
import { attachToCluster, type ClusterAttachment } from './attach-to-cluster.ts';
import type { Cluster } from './cluster.ts';
import { readClusterSecrets } from './cluster-secrets.ts';
import { findPostmaster } from './find-postmaster.ts';
import { runtimeMessages } from './runtime-messages.ts';
import { signalPostmaster, stopPostmaster } from './stop-postmaster.ts';
import { tryToLock } from './try-to-lock.ts';

/** Waits between the tries to bring the server back, in ms; the last one repeats. */
const backOff = [0, 200, 500, 1000, 2000, 5000, 10_000];

/**
 * Keeps the server up and its lock held until `close`. When the lock's connection goes, whatever the cause, the
 * server is looked at again, started again on the same port if need be, and the lock taken again.
 */
export function keepAttachment(
  cluster: Cluster,
  first: ClusterAttachment,
  report: (line: string) => void,
): { close: () => Promise<void>; stopNow: () => void } {
  const { port } = first;
  const closing = new AbortController();
  const { signal } = closing;
  let current: ClusterAttachment | undefined = first;
  let watch = keep(first);

  async function keep(attachment: ClusterAttachment): Promise<void> {
    await attachment.ended;
    if (signal.aborted) return;
    current = undefined;
    report(runtimeMessages.lost());
    let said = '';
    for (let tries = 0; !signal.aborted; tries += 1) {
      try {
        await pause(backOff[Math.min(tries, backOff.length - 1)], undefined, { signal });
        current = await attachToCluster(cluster, { port, signal, report });
        report(runtimeMessages.restored());
        watch = keep(current);
        return;
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        if (!signal.aborted && reason !== said) report(runtimeMessages.stillDown(reason));
        said = reason;
      }
    }
  }

  async function shutDown(): Promise<void> {
    closing.abort();
    if (!current) await watch;
    const held = current ?? (await reclaim(cluster).catch(() => undefined));
    if (!held) return;
    // The server ends the lock's connection by stopping: until then no other process can take the folder.
    await stopPostmaster(cluster, held.pid);
    await held.client.end().catch(() => {});
  }

  let closed: Promise<void> | undefined;
  return {
    close: () => {
      closed ??= shutDown();
      return closed;
    },
    stopNow: () => {
      closing.abort();
      if (current) signalPostmaster(current.pid, 'SIGINT');
    },
  };
}

/** Asked to close while the server was being brought back: it is ours to stop only if the lock can be had. */
async function reclaim(cluster: Cluster) {
  const running = await findPostmaster(cluster.directory);
  if (!running) return undefined;
  const attempt = await tryToLock(cluster, running, await readClusterSecrets(cluster.directory));
  return attempt.state === 'taken' ? { pid: running.pid, client: attempt.connection.client } : undefined;
}
