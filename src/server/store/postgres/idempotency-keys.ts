import { type Kysely, sql } from 'kysely';
import type { IdempotencyScope, KeptAnswer } from '#server/store/idempotency-store.ts';
import { oldestLiveKey } from '#server/store/key-lifetime.ts';
import type { Database } from './database.ts';

/** Keys past their life that each new one sweeps from its organisation. */
const SWEPT_AT_ONCE = 20;

/** Takes the key until the transaction ends; `false`, without waiting, when another transaction holds it. */
export async function tryTakeKey(database: Kysely<Database>, scope: IdempotencyScope): Promise<boolean> {
  const { organisationId, accountId, key } = scope;
  const name = `idempotency ${organisationId} ${accountId} ${key}`;
  const { rows } = await sql<{ taken: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${name}, 0)) as taken`.execute(database);
  return rows[0]?.taken === true;
}

export async function readKey(
  database: Kysely<Database>,
  scope: IdempotencyScope,
  now: Date,
): Promise<KeptAnswer | undefined> {
  return await database
    .selectFrom('idempotency_keys')
    .select(['fingerprint', 'status', 'headers', 'body'])
    .where('organisation_id', '=', scope.organisationId)
    .where('account_id', '=', scope.accountId)
    .where('key', '=', scope.key)
    .where('kept_at', '>', oldestLiveKey(now))
    .executeTakeFirst();
}

/** Keeps the answer in the place of one past its life, and sweeps a few others. */
export async function keepKey(
  database: Kysely<Database>,
  scope: IdempotencyScope,
  answer: KeptAnswer,
  now: Date,
): Promise<void> {
  const { organisationId, accountId, key } = scope;
  const kept = { ...answer, headers: JSON.stringify(answer.headers), kept_at: now };
  await database
    .with('old', (from) =>
      from
        .selectFrom('idempotency_keys')
        .select(['organisation_id', 'account_id', 'key'])
        .where('organisation_id', '=', organisationId)
        .where('kept_at', '<=', oldestLiveKey(now))
        .where(sql<boolean>`(account_id, key) <> (${accountId}::uuid, ${key})`)
        .limit(SWEPT_AT_ONCE)
        .forUpdate()
        .skipLocked(),
    )
    .with('swept', (from) =>
      from
        .deleteFrom('idempotency_keys as one')
        .using('old')
        .whereRef('one.organisation_id', '=', 'old.organisation_id')
        .whereRef('one.account_id', '=', 'old.account_id')
        .whereRef('one.key', '=', 'old.key')
        .where('one.organisation_id', '=', organisationId),
    )
    .insertInto('idempotency_keys')
    .values({ organisation_id: organisationId, account_id: accountId, key, ...kept })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'account_id', 'key']).doUpdateSet(kept))
    .execute();
}
