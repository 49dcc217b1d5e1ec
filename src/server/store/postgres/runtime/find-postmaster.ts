import { readFile, rm, stat } from 'node:fs/promises';
import { platform } from 'node:os';
import { join } from 'node:path';
import { isPostgresProcess } from './is-postgres-process.ts';

export type RunningPostmaster = { pid: number; port: number };

const fileOf = (directory: string) => join(directory, 'postmaster.pid');

/**
 * The PostgreSQL that runs on this folder, by the file it keeps there. A file whose process id now belongs to
 * another program, or to the server of another folder, is removed: PostgreSQL itself would take it for a rival.
 */
export async function findPostmaster(directory: string): Promise<RunningPostmaster | undefined> {
  const content = await readFile(fileOf(directory), 'utf8').catch(() => undefined);
  if (content === undefined) return undefined;
  const lines = content.split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (pid > 0 && port > 0 && (await isPostgresProcess(pid))) {
    if (await worksElsewhere(pid, directory)) await forgetPostmaster(directory);
    else return { pid, port };
  } else if (await isOld(directory)) await forgetPostmaster(directory);
  return undefined;
}

/** Removes the file, when it is known that no server runs on this folder. */
export const forgetPostmaster = (directory: string) => rm(fileOf(directory), { force: true });

/** A young file may be one that is being written, by another process that starts too. */
async function isOld(directory: string): Promise<boolean> {
  const file = await stat(fileOf(directory)).catch(() => undefined);
  return file !== undefined && Date.now() - file.mtimeMs > 2000;
}

/** A server stands in its own data folder; Linux shows where. Elsewhere the server is asked once connected. */
async function worksElsewhere(pid: number, directory: string): Promise<boolean> {
  if (platform() !== 'linux') return false;
  const [theirs, ours] = await Promise.all([
    stat(`/proc/${pid}/cwd`).catch(() => undefined),
    stat(directory),
  ]);
  return theirs !== undefined && (theirs.ino !== ours.ino || theirs.dev !== ours.dev);
}
