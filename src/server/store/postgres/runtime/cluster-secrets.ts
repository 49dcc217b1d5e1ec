import { randomBytes } from 'node:crypto';
import { chown, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PostgresAccount } from './postgres-account.ts';
import { runtimeMessages } from './runtime-messages.ts';
import { StartRefusal } from './start-refusal.ts';

/** Passwords of the two roles of an embedded database. */
export type ClusterSecrets = { admin: string; app: string };

const fileOf = (directory: string) => join(directory, 'mandat-secrets.json');
export const newPassword = () => randomBytes(24).toString('base64url');

export const newClusterSecrets = (): ClusterSecrets => ({ admin: newPassword(), app: newPassword() });

/** Keeps the passwords inside the cluster's own folder, readable by its user only: they travel with the data. */
export async function writeClusterSecrets(
  directory: string,
  secrets: ClusterSecrets,
  account: PostgresAccount,
): Promise<void> {
  await writeFile(fileOf(directory), `${JSON.stringify(secrets)}\n`, { mode: 0o600, flush: true });
  if (account.ids) await chown(fileOf(directory), account.ids.uid, account.ids.gid);
}

/** @throws StartRefusal when the file is gone or unreadable. */
export async function readClusterSecrets(directory: string): Promise<ClusterSecrets> {
  try {
    const { admin, app } = JSON.parse(await readFile(fileOf(directory), 'utf8')) as Partial<ClusterSecrets>;
    if (admin && app) return { admin, app };
  } catch {
    // Told below.
  }
  throw secretsRefusal(directory);
}

export const secretsRefusal = (directory: string) =>
  new StartRefusal(runtimeMessages.secretsLost(fileOf(directory)));
