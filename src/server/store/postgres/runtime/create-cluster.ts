import { randomBytes } from 'node:crypto';
import { chown, mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { platform } from 'node:os';
import { dirname, join } from 'node:path';
import { adminRole, clusterDirectoryOf } from './cluster.ts';
import { newClusterSecrets, writeClusterSecrets } from './cluster-secrets.ts';
import { holdsCluster } from './inspect-cluster.ts';
import { type PostgresProgram, runAsPostgres } from './postgres-program.ts';
import { runtimeMessages } from './runtime-messages.ts';
import { StartRefusal } from './start-refusal.ts';

export const attemptPrefix = 'postgres.init-';

type Options = { dataDir: string; program: PostgresProgram; signal: AbortSignal; durable?: boolean };

/**
 * Makes the cluster beside its place and renames it there when it is complete, so that a crash at any moment
 * leaves either a whole cluster or none. When another process was quicker, its cluster is the one kept.
 * @throws StartRefusal when the disk is full or initdb fails.
 */
export async function createCluster({ dataDir, program, signal, durable = true }: Options): Promise<void> {
  const attempt = join(dataDir, `${attemptPrefix}${process.pid}-${randomBytes(4).toString('hex')}`);
  const place = clusterDirectoryOf(dataDir);
  try {
    await mkdir(attempt, { mode: 0o700 });
    await give(attempt, program);
    const directory = await initialise(attempt, program, durable, signal);
    await rename(directory, place);
    await flushDirectory(dirname(place));
  } catch (error) {
    // The other process of a simultaneous start also sweeps our attempt away: its cluster explains our failure.
    if (!(await holdsCluster(place))) throw error;
  } finally {
    await rm(attempt, { recursive: true, force: true, maxRetries: 3 }).catch(() => {});
  }
}

async function initialise(attempt: string, program: PostgresProgram, durable: boolean, signal: AbortSignal) {
  const directory = join(attempt, 'cluster');
  const passwordFile = join(attempt, 'password');
  const secrets = newClusterSecrets();
  await writeFile(passwordFile, `${secrets.admin}\n`, { mode: 0o600 });
  await give(passwordFile, program);
  const command = [
    program.binaries.initdb,
    `--pgdata=${directory}`,
    `--username=${adminRole}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // The same order and case on every system; French order is asked by name (COLLATE "fr-x-icu").
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--no-instructions',
    ...(durable ? [] : ['--no-sync']),
  ];
  const { code, output } = await runAsPostgres(program, command, { cwd: attempt, signal });
  signal.throwIfAborted();
  if (code !== 0) throw initRefusal(dirname(attempt), output, code);
  await writeClusterSecrets(directory, secrets, program.account);
  return directory;
}

function initRefusal(dataDir: string, output: string, code: number): StartRefusal {
  // PostgreSQL says « wrote only » when the disk fills in the middle of a block.
  if (/No space left on device|wrote only/.test(output))
    return new StartRefusal(runtimeMessages.diskFull(dataDir));
  const lines = output.split('\n').map((line) => line.trim());
  const reason = lines.find((line) => /error|fatal|panic/i.test(line)) ?? `initdb ${code}`;
  return new StartRefusal(runtimeMessages.notInitialised(reason));
}

async function give(path: string, { account }: PostgresProgram): Promise<void> {
  if (account.ids) await chown(path, account.ids.uid, account.ids.gid);
}

/** A rename is only sure to outlive a power cut once its folder is flushed (Windows has no such call). */
async function flushDirectory(directory: string): Promise<void> {
  if (platform() === 'win32') return;
  const handle = await open(directory, 'r');
  await handle.sync().finally(() => handle.close());
}
