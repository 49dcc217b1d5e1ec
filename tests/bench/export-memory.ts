import { setTimeout as pause } from 'node:timers/promises';
import { largeFirmExport } from './large-firm-export.ts';
import { FEW_AUTHORIZATIONS, largeFirm, largeFirmsFolder, MANY_AUTHORIZATIONS } from './large-firms.ts';
import { startListService } from './list-service.ts';
import { startRealConsole } from './real-console.ts';
import { report } from './report.ts';
import { watchMemory } from './resident-memory.ts';
import { quantile, round } from './spread.ts';

/** What the server's process may take above what it takes while nobody asks anything, in MB (1,000,000 bytes). */
const AIM_MB = 150;

const IDLE_MS = 3_000;

/**
 * Memory of the built server's own process while it sends the CSV of 1,000,000 authorizations to a reader who takes it as fast
 * as it comes: the most resident memory seen, every 50 ms, above that of the idle process which has answered a page before.
 */
export async function exportMemory(): Promise<object> {
  const dataDir = await largeFirmsFolder();
  const firm = largeFirm(MANY_AUTHORIZATIONS);
  const loading = await startListService(dataDir, [largeFirm(FEW_AUTHORIZATIONS), firm]);
  await loading.close();

  const console = await startRealConsole({ dataDir });
  try {
    const exporting = await largeFirmExport(console.origin, firm.manager.email);
    report('the idle process');
    const idling = watchMemory(console.pid);
    await pause(IDLE_MS);
    const idle = quantile(idling.end(), 0.5);

    report('the export');
    const watched = watchMemory(console.pid);
    const start = performance.now();
    const { rows, bytes } = await exporting.run();
    const seconds = (performance.now() - start) / 1000;
    const samples = watched.end();
    const peak = Math.max(...samples);
    return {
      rows,
      megabytes: round(bytes / 1e6),
      seconds: round(seconds),
      rowsPerSecond: Math.round(rows / seconds),
      samples: samples.length,
      idleMB: round(idle / 1e6),
      peakMB: round(peak / 1e6),
      aboveIdleMB: round((peak - idle) / 1e6),
      aimMB: AIM_MB,
      meetsAim: rows === MANY_AUTHORIZATIONS && peak - idle <= AIM_MB * 1e6,
    };
  } finally {
    await console.stop();
  }
}
