import { chmodSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryRoot } from './temporary-root.ts';

/** A new temporary folder that the user who runs PostgreSQL may enter (mkdtemp closes it to all others). */
export function makeReachableFolder(prefix: string): string {
  const folder = mkdtempSync(join(temporaryRoot(), prefix));
  chmodSync(folder, 0o755);
  return folder;
}
