import { checkExternalDatabase } from './check-external-database.ts';
import type { Database } from './database.ts';
import { openEmbeddedDatabase } from './open-embedded-database.ts';
import { runtimeMessages } from './runtime-messages.ts';
import { StartRefusal } from './start-refusal.ts';

type Options = {
  /** The operator's own server, as the role of the service; without it, the embedded one. */
  databaseUrl?: string | undefined;
  /** The same as the role that owns the tables, when that is another one. */
  databaseOwnerUrl?: string | undefined;
  /** Where the embedded server's data, log and passwords are; made when missing. */
  dataDir: string;
  report: (line: string) => void;
  /** Gives up the start, and stops what it had started. */
  signal?: AbortSignal;
};

/**
 * Opens the database that Mandat keeps its data in (issue « foundation », point 6).
 * @throws StartRefusal, always, with one line for the operator.
 */
export async function openDatabase(options: Options): Promise<Database> {
  const { databaseUrl, databaseOwnerUrl, dataDir, report, signal = new AbortController().signal } = options;
  try {
    if (!databaseUrl) return await openEmbeddedDatabase({ dataDir, report, signal });
    await checkExternalDatabase(databaseUrl);
    if (databaseOwnerUrl) await checkExternalDatabase(databaseOwnerUrl, 'DATABASE_OWNER_URL');
    return {
      connectionString: databaseOwnerUrl ?? databaseUrl,
      serviceConnectionString: databaseUrl,
      close: async () => {},
      stopNow: () => {},
    };
  } catch (error) {
    throw toRefusal(error, dataDir, signal);
  }
}

function toRefusal(error: unknown, dataDir: string, signal: AbortSignal): StartRefusal {
  if (error instanceof StartRefusal) return error;
  if (signal.aborted) return new StartRefusal(runtimeMessages.interrupted());
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') return new StartRefusal(runtimeMessages.diskFull(dataDir));
  const closed = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'ENOENT', 'EEXIST'];
  if (code && closed.includes(code)) return new StartRefusal(runtimeMessages.dataDirClosed(dataDir, code));
  return new StartRefusal(runtimeMessages.notInitialised(String(message).split('\n')[0] ?? ''));
}
