import { StoreRefusal, StoreUnavailable } from '#server/store/store.ts';

/** Connection lost or refused, no room or memory, shutting down or cancelled, disk; and transactions that lost to another. */
const SQL_STATES = /^(?:08|28|3D|53|57|58)|^(?:25006|40001|40P01|55P03|25P03)$/;

/** A constraint or a rule of ours would be broken. */
const INTEGRITY = /^23[0-9A-Z]{3}$/;

const SYSTEM_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
]);

/** What `pg` says in words only. */
const MESSAGES =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed|Cannot use a pool after|driver has already been destroyed|The server does not support SSL)/;

function isUnavailability(error: Error): boolean {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (SYSTEM_CODES.has(code)) return 'syscall' in error;
  if (/^[0-9A-Z]{5}$/.test(code)) return SQL_STATES.test(code);
  if (error instanceof AggregateError)
    return error.errors.some((one) => one instanceof Error && isUnavailability(one));
  return MESSAGES.test(error.message);
}

/** Runs `work`; what means that the database can't be used now becomes {@link StoreUnavailable}, what would break a rule {@link StoreRefusal}, the rest stays. */
export async function whenAvailable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error) || error instanceof StoreUnavailable) throw error;
    if ('code' in error && INTEGRITY.test(String(error.code))) {
      throw new StoreRefusal(error.message, { cause: error });
    }
    if (!isUnavailability(error)) throw error;
    throw new StoreUnavailable(error.message || 'the database cannot be reached', { cause: error });
  }
}
