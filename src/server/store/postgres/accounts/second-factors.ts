import { type Kysely, sql } from 'kysely';
import type { Database } from '#server/store/postgres/database.ts';
import type { SecondFactorReads, SecondFactorWrites } from '#server/store/second-factor-store.ts';

export function secondFactorReads(database: Kysely<Database>): SecondFactorReads {
  return {
    async of(accountId) {
      const row = await database
        .selectFrom('second_factors as factor')
        .where('factor.account_id', '=', accountId)
        .select((from) => [
          'sealed_seed',
          'confirmed_at',
          from
            .selectFrom('recovery_codes as code')
            .whereRef('code.account_id', '=', 'factor.account_id')
            .where('code.used_at', 'is', null)
            .select(({ fn }) => fn.countAll<number>().as('left'))
            .as('left'),
        ])
        .executeTakeFirst();
      return (
        row && {
          sealedSeed: row.sealed_seed,
          confirmedAt: row.confirmed_at,
          recoveryCodesLeft: Number(row.left ?? 0),
        }
      );
    },
  };
}

export function secondFactorWrites(database: Kysely<Database>): SecondFactorWrites {
  return {
    async start(accountId, sealedSeed, now) {
      const started = await sql`
        insert into second_factors as factor (account_id, sealed_seed, started_at)
        values (${accountId}::uuid, ${sealedSeed}, ${now})
        on conflict (account_id) do update set sealed_seed = excluded.sealed_seed, started_at = excluded.started_at,
          last_step = 0
        where factor.confirmed_at is null`.execute(database);
      return started.numAffectedRows === 1n;
    },
    async spendStep(accountId, step, now) {
      const used = await sql`
        update second_factors set last_step = ${step}, confirmed_at = coalesce(confirmed_at, ${now}::timestamptz)
        where account_id = ${accountId}::uuid and last_step < ${step}`.execute(database);
      return used.numAffectedRows === 1n;
    },
    async spendRecoveryCode(accountId, codeHash, now) {
      const used = await database
        .updateTable('recovery_codes')
        .set({ used_at: now })
        .where('account_id', '=', accountId)
        .where('code_hash', '=', codeHash)
        .where('used_at', 'is', null)
        .executeTakeFirst();
      return used.numUpdatedRows === 1n;
    },
    async replaceRecoveryCodes(accountId, codeHashes) {
      await database.deleteFrom('recovery_codes').where('account_id', '=', accountId).execute();
      if (codeHashes.length === 0) return;
      await database
        .insertInto('recovery_codes')
        .values(codeHashes.map((code_hash) => ({ account_id: accountId, code_hash })))
        .execute();
    },
    async remove(accountId) {
      await database.deleteFrom('second_factors').where('account_id', '=', accountId).execute();
    },
  };
}
