import { existsSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { adminDatabase, adminRole, clusterDirectoryOf } from '#server/store/postgres/runtime/cluster.ts';
import { readClusterSecrets } from '#server/store/postgres/runtime/cluster-secrets.ts';
import { openEmbeddedDatabase } from '#server/store/postgres/runtime/open-embedded-database.ts';
import { makeReachableFolder } from './make-reachable-folder.ts';
import { temporaryRoot } from './temporary-root.ts';

const PREFIX = 'mandat-tests-';

/** Nothing here outlives the run: durability would only cost time. */
const settings = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  autovacuum: 'off',
  max_connections: '200',
};

export type TestDatabaseServer = {
  /** The superuser's connection string, to the server's own database. */
  adminUrl: string;
  /** The same as Mandat's own role, who owns the databases that tests get. */
  ownerUrl: string;
  /** The same as the role of the service. */
  serviceUrl: string;
  stop: () => Promise<void>;
};

/** Starts an empty PostgreSQL of its own, in memory where possible; `stop` leaves nothing behind. */
export async function startTestDatabase(): Promise<TestDatabaseServer> {
  await sweepKilledRuns();
  const dataDir = makeReachableFolder(`${PREFIX}${process.pid}-`);
  const remove = () => rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
  try {
    const { signal } = new AbortController();
    const database = await openEmbeddedDatabase({ dataDir, report: () => {}, signal, settings });
    process.once('exit', database.stopNow);
    const { admin } = await readClusterSecrets(clusterDirectoryOf(dataDir));
    const url = new URL(database.connectionString);
    url.username = adminRole;
    url.password = admin;
    url.pathname = `/${adminDatabase}`;
    const stop = async () => {
      process.off('exit', database.stopNow);
      await database.close();
      await remove();
    };
    const { connectionString: ownerUrl, serviceConnectionString: serviceUrl } = database;
    return { adminUrl: url.href, ownerUrl, serviceUrl, stop };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Runs that were killed outright left their server and folder: stop the one, remove the other. */
async function sweepKilledRuns(): Promise<void> {
  const leftovers = readdirSync(temporaryRoot()).filter((name) => name.startsWith(PREFIX));
  for (const name of leftovers) {
    if (isAlive(Number(name.slice(PREFIX.length).split('-')[0]))) continue;
    const dataDir = join(temporaryRoot(), name);
    if (existsSync(join(clusterDirectoryOf(dataDir), 'postmaster.pid'))) {
      const { signal } = new AbortController();
      const left = await openEmbeddedDatabase({ dataDir, report: () => {}, signal, settings }).catch(
        () => {},
      );
      await left?.close();
    }
    await rm(dataDir, { recursive: true, force: true, maxRetries: 5 }).catch(() => {});
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
