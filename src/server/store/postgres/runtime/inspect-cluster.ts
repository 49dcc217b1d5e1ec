import { access, chmod, constants, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Cluster } from './cluster.ts';
import { runtimeMessages } from './runtime-messages.ts';
import { StartRefusal } from './start-refusal.ts';

/** Whether a complete cluster stands in this folder. */
export const holdsCluster = (directory: string) =>
  stat(join(directory, 'PG_VERSION')).then(
    () => true,
    () => false,
  );

/**
 * Whether there is nothing yet where the cluster goes.
 * @throws StartRefusal when something else stands there.
 */
export async function needsCluster(directory: string): Promise<boolean> {
  if (await holdsCluster(directory)) return false;
  const entries = await readdir(directory).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    if (error.code === 'EACCES' || error.code === 'EPERM')
      throw new StartRefusal(runtimeMessages.foreignOwner(directory));
    throw new StartRefusal(runtimeMessages.notACluster(directory));
  });
  if (entries.length > 0) throw new StartRefusal(runtimeMessages.notACluster(directory));
  return true;
}

/**
 * Checks that this cluster is one that our PostgreSQL can serve, before it is tried.
 * @throws StartRefusal for another major version or another owner.
 */
export async function checkCluster({ directory, program }: Cluster): Promise<void> {
  const uid = program.account.ids?.uid ?? process.getuid?.();
  const { uid: owner, mode } = await stat(directory);
  const readable = await access(directory, constants.R_OK | constants.W_OK).then(
    () => true,
    () => false,
  );
  if ((uid !== undefined && owner !== uid) || !readable)
    throw new StartRefusal(runtimeMessages.foreignOwner(directory));
  const found = (await readFile(join(directory, 'PG_VERSION'), 'utf8')).trim();
  if (found !== String(program.major))
    throw new StartRefusal(runtimeMessages.otherMajor(directory, found, program.major));
  // PostgreSQL refuses a folder that others can read, as a copy or a well-meant chmod leaves it.
  if (uid !== undefined && (mode & 0o077) !== 0) await chmod(directory, 0o700);
}
