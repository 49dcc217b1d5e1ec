import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const ENOUGH = 32;

/**
 * The secret that signs session cookies: made once, kept in the data directory for its owner's eyes. Several servers
 * on one database share it through `MANDAT_SECRET` instead.
 */
export async function keepSecret(dataDir: string): Promise<string> {
  const path = join(dataDir, 'secret');
  const kept = await readFile(path, 'utf8').catch(() => undefined);
  if (kept !== undefined && kept.length >= ENOUGH) return kept;
  await mkdir(dataDir, { recursive: true });
  const attempt = `${path}-${process.pid}`;
  await writeFile(attempt, randomBytes(ENOUGH).toString('hex'), { mode: 0o600, flush: true });
  // A link is made whole or not at all, and never over a secret that another start has just kept; a broken one goes.
  if (kept === undefined) await link(attempt, path).catch(() => undefined);
  else await rename(attempt, path);
  await rm(attempt, { force: true });
  return readFile(path, 'utf8');
}
