import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { runtimeMessages } from './runtime-messages.ts';
import { StartRefusal } from './start-refusal.ts';

/** Who PostgreSQL runs as: `undefined` ids mean the current user. */
export type PostgresAccount = { name: string; ids?: { uid: number; gid: number } };

const run = promisify(execFile);

/**
 * PostgreSQL refuses to run as root. As root, it runs as the owner of the existing data, else as the system
 * user « postgres », created when missing.
 * @throws StartRefusal when that user can't be created.
 */
export async function findPostgresAccount(clusterDirectory: string): Promise<PostgresAccount> {
  const uid = process.getuid?.();
  if (uid !== 0) return { name: `uid ${uid ?? '?'}` };
  const owner = await stat(clusterDirectory).catch(() => undefined);
  if (owner && owner.uid !== 0) return { name: `uid ${owner.uid}`, ids: { uid: owner.uid, gid: owner.gid } };
  const known = await lookUp();
  if (known) return known;
  await run('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']).catch(() => {});
  const created = await lookUp();
  if (created) return created;
  throw new StartRefusal(runtimeMessages.noAccount());
}

async function lookUp(): Promise<PostgresAccount | undefined> {
  for (const name of ['postgres', '_postgres']) {
    try {
      const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
      return { name, ids: { uid: Number(uid.stdout), gid: Number(gid.stdout) } };
    } catch {
      // No such user: the next name.
    }
  }
  return undefined;
}
