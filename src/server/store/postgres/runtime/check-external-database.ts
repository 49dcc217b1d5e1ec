import { Client } from 'pg';
import { type DatabaseSetting, runtimeMessages } from './runtime-messages.ts';
import { StartRefusal } from './start-refusal.ts';

/**
 * Connects once to the operator's own server and looks at what Mandat needs of it. No lock is taken: any number
 * of processes may share one server.
 * @throws StartRefusal when it can't be reached, refuses us, or lacks UTF8 or French collation.
 */
export async function checkExternalDatabase(
  databaseUrl: string,
  setting: DatabaseSetting = 'DATABASE_URL',
): Promise<void> {
  const address = readAddress(databaseUrl, setting);
  const client = new Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: 5000,
    application_name: 'mandat',
  });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ encoding: string; french: boolean }>(
      `SELECT current_setting('server_encoding') AS encoding,
              EXISTS (SELECT FROM pg_collation WHERE collname = 'fr-x-icu') AS french`,
    );
    const found = rows[0];
    if (found?.encoding !== 'UTF8' || !found.french) {
      const reason = `${found?.encoding}, fr-x-icu: ${found?.french}`;
      throw new StartRefusal(runtimeMessages.unsuitable(setting, address, reason));
    }
  } catch (error) {
    if (error instanceof StartRefusal) throw error;
    throw new StartRefusal(runtimeMessages.unreachable(setting, address, reasonOf(error)));
  } finally {
    await client.end().catch(() => {});
  }
}

/** Host, port and database: the address without its password, fit for a message. */
function readAddress(databaseUrl: string, setting: DatabaseSetting): string {
  const url = URL.canParse(databaseUrl) ? new URL(databaseUrl) : undefined;
  if (!url || !/^postgres(ql)?:$/.test(url.protocol)) throw new StartRefusal(runtimeMessages.badUrl(setting));
  return `${url.host || url.searchParams.get('host') || 'localhost'}${url.pathname}`;
}

/** A host with several addresses fails with one error for each and no message of its own. */
function reasonOf(error: unknown): string {
  const first = error instanceof AggregateError ? error.errors[0] : error;
  const text = first instanceof Error ? first.message : String(first);
  return text.split('\n')[0] ?? text;
}
