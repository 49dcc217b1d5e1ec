import { dirname } from 'node:path';
import type { Cluster } from './cluster.ts';
import { runtimeMessages } from './runtime-messages.ts';
import { StartRefusal } from './start-refusal.ts';

/** What stands between us and the lock of the cluster. */
export type Obstacle =
  /** Another process has it (the name its connection gave). */
  | { state: 'held'; holder: string }
  /** The server starts, recovers or stops. */
  | { state: 'recovering' }
  /** The server doesn't answer, or has no place. */
  | { state: 'silent' };

/** How long each may last, in ms. A lock is freed within moments of its holder's death; a recovery may be long. */
const limits = { held: 2000, silent: 30_000, recovering: 600_000 };
const WORTH_TELLING = 3000;

/** Counts how long an obstacle has lasted; `meet` throws a StartRefusal once that is too long. */
export function createPatience(cluster: Cluster, report: (line: string) => void) {
  const since: Partial<Record<Obstacle['state'], number>> = {};
  let told = false;

  function meet(obstacle: Obstacle): void {
    const { state } = obstacle;
    since[state] ??= Date.now();
    const elapsed = Date.now() - since[state];
    if (state === 'recovering' && elapsed > WORTH_TELLING && !told) {
      told = true;
      report(runtimeMessages.recovering());
    }
    if (elapsed <= limits[state]) return;
    throw obstacle.state === 'held'
      ? inUse(cluster, obstacle.holder)
      : new StartRefusal(runtimeMessages.notStarted('?', cluster.logFile));
  }

  return { meet, hasMetHolder: () => since.held !== undefined };
}

function inUse(cluster: Cluster, holder: string): StartRefusal {
  const pid = /^mandat:(\d+)$/.exec(holder)?.[1];
  return new StartRefusal(runtimeMessages.inUse(dirname(cluster.directory), pid ? ` (${pid})` : ''));
}
