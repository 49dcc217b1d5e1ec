import { Client } from 'pg';
import {
  adminDatabase,
  adminRole,
  appDatabase,
  appRole,
  clusterDirectoryOf,
} from '#server/store/postgres/runtime/cluster.ts';
import { readClusterSecrets } from '#server/store/postgres/runtime/cluster-secrets.ts';

const COPY = 'mandat_copy';

/** A second database beside the one that is measured. */
export interface DatabaseCopy {
  readonly connectionString: string;
  drop(): Promise<void>;
}

/** Copies the embedded database of this folder as it stands. Nobody may be connected to it meanwhile. */
export async function copyDatabase(dataDir: string, connectionString: string): Promise<DatabaseCopy> {
  const { admin } = await readClusterSecrets(clusterDirectoryOf(dataDir));
  const url = new URL(connectionString);
  Object.assign(url, { username: adminRole, password: admin, pathname: `/${adminDatabase}` });
  const run = async (statement: string) => {
    const client = new Client({ connectionString: url.href });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  await run(`create database ${COPY} owner ${appRole} template ${appDatabase}`);
  const copied = new URL(connectionString);
  copied.pathname = `/${COPY}`;
  return { connectionString: copied.href, drop: () => run(`drop database ${COPY} with (force)`) };
}
