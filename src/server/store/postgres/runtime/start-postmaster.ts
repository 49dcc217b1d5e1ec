import { closeSync, openSync, renameSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { platform } from 'node:os';
import type { Cluster } from './cluster.ts';
import { spawnAsPostgres } from './postgres-program.ts';

export type StartedPostmaster = {
  pid: number | undefined;
  hasExited: () => boolean;
  /** The line of its log that says why it didn't start. */
  reason: () => Promise<string>;
};

const LOG_LIMIT = 5_000_000;

const usual: Record<string, string> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '60',
  shared_buffers: '64MB',
  fsync: 'on',
  password_encryption: 'scram-sha-256',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Failed statements carry people's data, and the server that sent them answers for them: keep them out of here.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_checkpoints: 'off',
  // A statement whose client was killed ends by itself.
  ...(platform() === 'linux' ? { client_connection_check_interval: '2s' } : {}),
};

/**
 * Starts PostgreSQL on a cluster, in a process group of its own (Ctrl-C in a terminal must not stop it before the
 * requests under way are answered) and writing to a file, so that it outlives us unharmed and can be taken over.
 */
export function startPostmaster(cluster: Cluster, port: number): StartedPostmaster {
  const settings = Object.entries({ ...usual, ...cluster.settings, port: String(port) });
  const from = rotateLog(cluster.logFile);
  const log = openSync(cluster.logFile, 'a', 0o600);
  let exited = false;
  let failure = '';
  const markExited = (error?: Error) => {
    exited = true;
    failure = error?.message ?? '';
  };
  try {
    const child = spawnAsPostgres(
      cluster.program,
      [
        cluster.program.binaries.postgres,
        '-D',
        cluster.directory,
        ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`]),
      ],
      { cwd: cluster.directory, stdio: ['ignore', log, log], detached: true },
    );
    child.once('error', markExited);
    child.once('exit', () => markExited());
    child.unref();
    return {
      pid: child.pid,
      hasExited: () => exited,
      reason: () => lastWords(cluster.logFile, from, failure),
    };
  } finally {
    closeSync(log);
  }
}

/** Keeps the log small; answers where its next line will stand. */
function rotateLog(file: string): number {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size <= LOG_LIMIT) return size;
  renameSync(file, `${file}.1`);
  return 0;
}

async function lastWords(file: string, from: number, failure: string): Promise<string> {
  const handle = await open(file, 'r');
  const { size } = await handle.stat();
  const buffer = Buffer.alloc(Math.min(Math.max(size - from, 0), 100_000));
  await handle.read(buffer, 0, buffer.length, from).finally(() => handle.close());
  const lines = buffer.toString('utf8').trim().split('\n');
  const telling = lines.filter((line) => /FATAL|PANIC|could not/.test(line)).at(-1) ?? lines.at(-1);
  return telling?.replace(/^.*?(FATAL|PANIC|LOG):\s*/, '') || failure || '?';
}
