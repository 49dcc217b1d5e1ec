import { Client } from 'pg';
import { adminDatabase, adminRole, appDatabase, appRole, serviceRole } from './cluster.ts';
import type { ClusterSecrets } from './cluster-secrets.ts';

/** 'MANDAT' as a number. In the superuser's database: the application's own advisory locks can't meet it. */
const LOCK_KEY = 0x4d414e444154;

export type ClusterConnection = {
  client: Client;
  /** Settles when the connection is gone, for whatever reason; never rejects. */
  ended: Promise<void>;
};

/** Connects as the superuser, who has connections in reserve when the application has used all others. */
export async function connectToCluster(port: number, secrets: ClusterSecrets): Promise<ClusterConnection> {
  const client = new Client({
    host: '127.0.0.1',
    port,
    user: adminRole,
    password: secrets.admin,
    database: adminDatabase,
    application_name: `mandat:${process.pid}`,
    connectionTimeoutMillis: 5000,
  });
  const ended = new Promise<void>((resolve) => client.once('end', () => resolve()));
  // Without a listener a lost connection would end the process; `ended` tells it.
  client.on('error', () => {});
  await client.connect();
  return { client, ended };
}

/** The folder that this server serves, in its own words. */
export async function servedDirectory(client: Client): Promise<string> {
  const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory');
  return rows[0]?.data_directory ?? '';
}

/** Takes the lock « one Mandat process per cluster », which the server frees when the connection goes. */
export async function takeClusterLock(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1) AS taken', [
    LOCK_KEY,
  ]);
  return rows[0]?.taken === true;
}

/** Who holds the lock, for the message: « mandat:1234 », or nothing. */
export async function findLockHolder(client: Client): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT a.application_name AS name FROM pg_locks l JOIN pg_stat_activity a USING (pid)
     WHERE l.locktype = 'advisory' AND l.granted AND ((l.classid::bigint << 32) | l.objid::bigint) = $1`,
    [LOCK_KEY],
  );
  return rows[0]?.name ?? '';
}

/** Makes Mandat's role and database when they are missing. Only the lock's holder calls it. */
export async function ensureAppDatabase(client: Client, secrets: ClusterSecrets): Promise<void> {
  const { rows } = await client.query<{ role: boolean; database: boolean }>(
    `SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = $1) AS role,
            EXISTS (SELECT FROM pg_database WHERE datname = $2) AS database`,
    [appRole, appDatabase],
  );
  const password = client.escapeLiteral(secrets.app);
  if (!rows[0]?.role) await client.query(`CREATE ROLE ${appRole} LOGIN PASSWORD ${password}`);
  if (!rows[0]?.database)
    await client.query(`CREATE DATABASE ${appDatabase} OWNER ${appRole} TEMPLATE template0`);
}

/**
 * Makes the role of the service when it is missing, and gives it a new password: kept nowhere, since each start makes its own. Only
 * the lock's holder calls it. Nobody else but the owner comes into Mandat's database, and temporary tables are the owner's.
 */
export async function renewServiceRole(client: Client, password: string): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [serviceRole]);
  const verb = rowCount === 0 ? 'CREATE' : 'ALTER';
  await client.query(`${verb} ROLE ${serviceRole} LOGIN PASSWORD ${client.escapeLiteral(password)}`);
  await client.query(`REVOKE ALL ON DATABASE ${appDatabase} FROM PUBLIC`);
  await client.query(`GRANT CONNECT ON DATABASE ${appDatabase} TO ${serviceRole}`);
}
