import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The secret that signs session cookies: made once, kept in the data directory for its owner's eyes. Several servers
 * on one database share it through `MANDAT_SECRET` instead.
 */
export async function keepSecret(dataDir: string): Promise<string> {
  const path = join(dataDir, 'secret');
  const kept = await readFile(path, 'utf8').catch(() => '');
  if (kept.length >= 32) return kept;
  await mkdir(dataDir, { recursive: true });
  const attempt = `${path}-${process.pid}`;
  await writeFile(attempt, randomBytes(32).toString('hex'), { mode: 0o600 });
  // A link is made whole or not at all, and never over a secret that another start has just kept.
  await link(attempt, path).catch(() => undefined);
  await rm(attempt);
  return readFile(path, 'utf8');
}
