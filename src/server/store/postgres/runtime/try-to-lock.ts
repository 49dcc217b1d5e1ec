import { stat } from 'node:fs/promises';
import type { Cluster } from './cluster.ts';
import {
  type ClusterConnection,
  connectToCluster,
  findLockHolder,
  servedDirectory,
  takeClusterLock,
} from './cluster-connection.ts';
import { type ClusterSecrets, secretsRefusal } from './cluster-secrets.ts';
import type { Obstacle } from './create-patience.ts';
import { forgetPostmaster, type RunningPostmaster } from './find-postmaster.ts';
import { runtimeMessages } from './runtime-messages.ts';
import { StartRefusal } from './start-refusal.ts';

/** The lock on its connection, or what stands in the way for now. */
type Attempt = { state: 'taken'; connection: ClusterConnection } | Obstacle;

/**
 * Connects to a running server and tries to take the lock of its cluster, once.
 * @throws StartRefusal when waiting can't help.
 */
export async function tryToLock(
  cluster: Cluster,
  running: RunningPostmaster,
  secrets: ClusterSecrets,
): Promise<Attempt> {
  let connection: ClusterConnection | undefined;
  try {
    connection = await connectToCluster(running.port, secrets);
    if (!(await isServing(cluster, running, connection))) {
      // The folder is a copy of one whose server runs: the file that tells of that server came with it.
      await forgetPostmaster(cluster.directory);
    } else if (await takeClusterLock(connection.client)) return { state: 'taken', connection };
    else {
      const holder = await findLockHolder(connection.client);
      await connection.client.end();
      return { state: 'held', holder };
    }
    await connection.client.end();
    return { state: 'silent' };
  } catch (error) {
    await connection?.client.end().catch(() => {});
    if (error instanceof StartRefusal) throw error;
    const { code } = error as { code?: string };
    if (code === '28P01' || code === '28000') throw secretsRefusal(cluster.directory);
    return { state: code === '57P03' ? 'recovering' : 'silent' };
  }
}

async function isServing(cluster: Cluster, running: RunningPostmaster, { client }: ClusterConnection) {
  const served = await stat(await servedDirectory(client)).catch(() => {
    throw new StartRefusal(runtimeMessages.movedWhileRunning(cluster.directory, running.pid));
  });
  const ours = await stat(cluster.directory);
  return served.dev === ours.dev && served.ino === ours.ino;
}
