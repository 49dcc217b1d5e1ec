import { setTimeout as pause } from 'node:timers/promises';
import type { Cluster } from './cluster.ts';
import type { ClusterConnection } from './cluster-connection.ts';
import { readClusterSecrets } from './cluster-secrets.ts';
import { createPatience } from './create-patience.ts';
import { createStarter } from './create-starter.ts';
import { findPostmaster, type RunningPostmaster } from './find-postmaster.ts';
import { stopPostmaster } from './stop-postmaster.ts';
import { tryToLock } from './try-to-lock.ts';

/** We hold the lock of the cluster, on this connection, and its server runs. */
export type ClusterAttachment = RunningPostmaster & ClusterConnection & { adopted: boolean };

type Options = {
  /** The port the server must have, once connection strings were given out. */
  port?: number;
  signal: AbortSignal;
  report: (line: string) => void;
};

/**
 * Starts the server of a cluster, or takes over the one that runs, and takes its lock. One loop, since each look
 * can change the picture: a server that starts, recovers, stops, or was started by another process meanwhile.
 * @throws StartRefusal when another process holds the lock, or the server can't be brought up.
 */
export async function attachToCluster(cluster: Cluster, options: Options): Promise<ClusterAttachment> {
  const { port, signal, report } = options;
  const secrets = await readClusterSecrets(cluster.directory);
  const starter = createStarter(cluster, port, signal);
  const patience = createPatience(cluster, report);
  try {
    for (;;) {
      signal.throwIfAborted();
      const running = await findPostmaster(cluster.directory);
      if (!running) {
        await starter.ensureStarting();
        patience.meet({ state: 'silent' });
      } else {
        const attempt = await tryToLock(cluster, running, secrets);
        if (attempt.state !== 'taken') patience.meet(attempt);
        else if (port === undefined || port === running.port) {
          return { ...running, ...attempt.connection, adopted: !starter.hasStarted(running.pid) };
          // Somebody brought it up elsewhere while it was down; our connections know the former port.
        } else await stopPostmaster(cluster, running.pid);
      }
      await pause(20, undefined, { signal });
    }
  } catch (error) {
    // Whoever holds the lock may be using the very server that we started.
    if (!patience.hasMetHolder()) await starter.stop();
    throw error;
  }
}
