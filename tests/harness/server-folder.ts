import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { adminRole, appDatabase, clusterDirectoryOf } from '#server/store/postgres/runtime/cluster.ts';
import { readClusterSecrets } from '#server/store/postgres/runtime/cluster-secrets.ts';
import { isPostgresProcess } from '#server/store/postgres/runtime/is-postgres-process.ts';
import { makeReachableFolder } from './make-reachable-folder.ts';

/** A data folder of the server, and what tests look up in it behind its back. */
export interface ServerFolder {
  readonly path: string;
  /** PostgreSQL's first process, as its own file tells; undefined when there is none. */
  postmasterPid(): number | undefined;
  /** All processes that stand in the folder, the database's own included (Linux tells; elsewhere the first one only). */
  processes(): Promise<number[]>;
  /** Ends all of them at once, as a power cut would. */
  killDatabase(): Promise<void>;
  /** The application's database, as the superuser, while it runs. */
  databaseUrl(): Promise<string>;
  remove(): Promise<void>;
}

export function createServerFolder(): ServerFolder {
  const path = makeReachableFolder('mandat-server-');
  const fileLines = () => {
    try {
      return readFileSync(join(clusterDirectoryOf(path), 'postmaster.pid'), 'utf8').split('\n');
    } catch {
      return [];
    }
  };
  const postmasterPid = () => Number(fileLines()[0]) || undefined;

  async function processes(): Promise<number[]> {
    const pid = postmasterPid();
    if (process.platform === 'linux') return standingIn(path);
    return pid !== undefined && (await isPostgresProcess(pid)) ? [pid] : [];
  }

  async function killDatabase(): Promise<void> {
    for (let left = await processes(); left.length > 0; left = await processes()) {
      for (const pid of left) kill(pid);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  return {
    path,
    postmasterPid,
    processes,
    killDatabase,
    async databaseUrl() {
      const { admin } = await readClusterSecrets(clusterDirectoryOf(path));
      return `postgresql://${adminRole}:${admin}@127.0.0.1:${fileLines()[3]}/${appDatabase}`;
    },
    async remove() {
      await killDatabase();
      await rm(path, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function standingIn(folder: string): number[] {
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return ids.filter((id) => workingFolder(id).startsWith(`${folder}/`)).map(Number);
}

/** A process that is dead but not yet reaped has none. */
function workingFolder(id: string): string {
  try {
    return readlinkSync(`/proc/${id}/cwd`);
  } catch {
    return '';
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Gone meanwhile.
  }
}
