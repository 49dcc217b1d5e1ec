import pg from 'pg';

export interface PostgresOptions {
  /** `postgres://user:password@host:port/database`. */
  readonly connectionString: string;
  /** Connections held by this process; 10 when left out. */
  readonly maxConnections?: number;
  /** How long a caller waits for a connection; 5 s when left out. */
  readonly connectTimeoutMs?: number;
  /** How long the server works on one statement; 15 s when left out, 0 for no limit. */
  readonly statementTimeoutMs?: number;
  /** Told of connections that break while nobody uses them; they never end the process. */
  readonly onConnectionError?: (error: Error) => void;
}

const DATE = 1082;
const INT8 = 20;

function readInt8(text: string): number | bigint {
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : BigInt(text);
}

/** Days stay texts (`pg` makes a `Date` of them, in the machine's own zone), and counts become numbers. */
const types: pg.CustomTypesConfig = {
  getTypeParser(oid, format) {
    if (oid === DATE) return (text: string) => text;
    if (oid === INT8) return readInt8;
    return pg.types.getTypeParser(oid, format);
  },
};

/** Opens no connection by itself: the first query does. */
export function createPool(options: PostgresOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: options.connectionString,
    max: options.maxConnections ?? 10,
    connectionTimeoutMillis: options.connectTimeoutMs ?? 5_000,
    statement_timeout: options.statementTimeoutMs ?? 15_000,
    idle_in_transaction_session_timeout: 60_000,
    keepAlive: true,
    application_name: 'mandat',
    types,
  });
  const report = options.onConnectionError ?? (() => undefined);
  pool.on('error', report);
  // A connection that breaks while it is lent emits its own event, which ends the process when nobody listens.
  pool.on('connect', (client) => client.on('error', report));
  return pool;
}
