import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { attachToCluster } from './attach-to-cluster.ts';
import {
  appDatabase,
  appRole,
  type Cluster,
  clusterDirectoryOf,
  clusterLogOf,
  serviceRole,
} from './cluster.ts';
import { ensureAppDatabase, renewServiceRole } from './cluster-connection.ts';
import { newPassword, readClusterSecrets } from './cluster-secrets.ts';
import { createCluster } from './create-cluster.ts';
import type { Database } from './database.ts';
import { checkCluster, needsCluster } from './inspect-cluster.ts';
import { keepAttachment } from './keep-attachment.ts';
import { preparePostgresProgram } from './prepare-postgres-program.ts';
import { runtimeMessages } from './runtime-messages.ts';
import { stopPostmaster } from './stop-postmaster.ts';
import { sweepAttempts } from './sweep-attempts.ts';

type Options = {
  dataDir: string;
  report: (line: string) => void;
  signal: AbortSignal;
  /** Settings of PostgreSQL over the usual ones, for the tests. */
  settings?: Record<string, string>;
};

/**
 * Opens the embedded database of a data folder: made at the first start, taken over when it still runs.
 * @throws StartRefusal, or an error of the file system.
 */
export async function openEmbeddedDatabase(options: Options): Promise<Database> {
  const { report, signal } = options;
  const dataDir = resolve(options.dataDir);
  const directory = clusterDirectoryOf(dataDir);
  await mkdir(dataDir, { recursive: true });
  const program = await preparePostgresProgram(dataDir, directory);
  if (await needsCluster(directory)) {
    report(runtimeMessages.preparing());
    await sweepAttempts(dataDir, 'dead');
    await createCluster({ dataDir, program, signal, durable: options.settings?.fsync !== 'off' });
  }
  const settings = options.settings ? { settings: options.settings } : {};
  const cluster: Cluster = { directory, logFile: clusterLogOf(dataDir), program, ...settings };
  await checkCluster(cluster);

  const attachment = await attachToCluster(cluster, { signal, report });
  const { pid, port, adopted, client } = attachment;
  try {
    if (adopted) report(runtimeMessages.adopted(pid));
    const secrets = await readClusterSecrets(directory);
    await ensureAppDatabase(client, secrets);
    const servicePassword = newPassword();
    await renewServiceRole(client, servicePassword);
    await sweepAttempts(dataDir, 'everything');
    signal.throwIfAborted();
    const addressOf = (role: string, password: string) =>
      `postgresql://${role}:${password}@127.0.0.1:${port}/${appDatabase}`;
    return {
      connectionString: addressOf(appRole, secrets.app),
      serviceConnectionString: addressOf(serviceRole, servicePassword),
      ...keepAttachment(cluster, attachment, report),
    };
  } catch (error) {
    await stopPostmaster(cluster, pid);
    throw error;
  }
}
