import { type Kysely, sql } from 'kysely';
import type { AccountReads, AccountWrites, KeptAccount } from '#server/store/account-store.ts';
import { NOBODY } from '#server/store/nobody.ts';
import type { Database } from '#server/store/postgres/database.ts';

const COLUMNS = [
  'account.id',
  'account.email',
  'account.first_name',
  'account.last_name',
  'account.language',
  'account.disabled',
  'account.agent',
  'account.created_at',
  'account.terms_version',
  'account.version',
] as const;

export function accountReads(database: Kysely<Database>): AccountReads {
  const accounts = () =>
    database
      .selectFrom('user_account as account')
      .leftJoin('user_credential as credential', (join) =>
        join.onRef('credential.user_id', '=', 'account.id').on('credential.provider_id', '=', 'credential'),
      )
      .select([...COLUMNS, 'credential.password']);

  return {
    async find(accountId) {
      const row = await accounts().where('account.id', '=', accountId).executeTakeFirst();
      return row && accountOf(row);
    },
    // Where there is no account, nobody's password is looked for: there is as much to do.
    async findByEmail(email) {
      const row = await database
        .selectFrom(sql<{ email: string }>`(select ${email}::text as email)`.as('asked'))
        .leftJoin('user_account as account', 'account.email', 'asked.email')
        .leftJoin('user_credential as credential', (join) =>
          join
            .on('credential.user_id', '=', sql`coalesce(account.id, ${NOBODY}::uuid)`)
            .on('credential.provider_id', '=', 'credential'),
        )
        .select([...COLUMNS, 'credential.password'])
        .$castTo<(Row & { readonly password: string | null }) | { readonly id: null }>()
        .executeTakeFirstOrThrow();
      return row.id === null ? undefined : { account: accountOf(row), passwordHash: row.password };
    },
    async passwordHashOf(accountId) {
      const row = await accounts().where('account.id', '=', accountId).executeTakeFirst();
      return row?.password ?? undefined;
    },
    async sessionsOf(accountId) {
      const rows = await database
        .selectFrom('user_session')
        .where('user_id', '=', accountId)
        .select(['id', 'signed_in_at', 'last_seen_at', 'user_agent', 'ip_address'])
        .orderBy('signed_in_at', 'desc')
        .orderBy('id')
        .execute();
      return rows.map((row) => ({
        id: row.id,
        signedInAt: row.signed_in_at,
        lastSeenAt: row.last_seen_at,
        browser: row.user_agent || null,
        address: row.ip_address || null,
      }));
    },
  };
}

export function accountWrites(database: Kysely<Database>): AccountWrites {
  return {
    async lock(accountId) {
      await database
        .selectFrom('user_account')
        .select('id')
        .where('id', '=', accountId)
        .forUpdate()
        .execute();
    },
    async add({ account, passwordHash, termsVersion }, now) {
      const { id, email, firstName, lastName, language, disabled, agent } = account;
      const added = await database
        .insertInto('user_account')
        .values({
          ...{ id, email, language, disabled, agent, image: null },
          name: `${firstName} ${lastName}`,
          email_verified: true,
          first_name: firstName,
          last_name: lastName,
          terms_version: termsVersion,
          created_at: now,
          updated_at: now,
        })
        .onConflict((conflict) => conflict.column('email').doNothing())
        .executeTakeFirst();
      if (added.numInsertedOrUpdatedRows !== 1n) return false;
      await setPassword(id, passwordHash, now);
      return true;
    },
    async update(accountId, version, { firstName, lastName, language }, now) {
      const updated = await sql`
        update user_account set
          first_name = coalesce(${firstName ?? null}, first_name),
          last_name = coalesce(${lastName ?? null}, last_name),
          name = coalesce(${firstName ?? null}, first_name) || ' ' || coalesce(${lastName ?? null}, last_name),
          language = coalesce(${language ?? null}, language),
          version = version + 1, updated_at = ${now}
        where id = ${accountId}::uuid and version = ${version}`.execute(database);
      return updated.numAffectedRows === 1n;
    },
    async setEmail(accountId, email, now) {
      const updated = await sql`
        update user_account set email = ${email}, email_verified = true, version = version + 1, updated_at = ${now}
        where id = ${accountId}::uuid
          and not exists (select from user_account as other where other.email = ${email} and other.id <> ${accountId}::uuid)
      `.execute(database);
      return updated.numAffectedRows === 1n;
    },
    setPassword,
    async endSessions(accountId, exceptId) {
      let query = database.deleteFrom('user_session').where('user_id', '=', accountId);
      if (exceptId !== null) query = query.where('id', '<>', exceptId);
      await query.execute();
    },
    async endSession(accountId, sessionId) {
      const ended = await database
        .deleteFrom('user_session')
        .where('user_id', '=', accountId)
        .where('id', '=', sessionId)
        .executeTakeFirst();
      return ended.numDeletedRows === 1n;
    },
    async close(accountId, now) {
      await database.deleteFrom('user_session').where('user_id', '=', accountId).execute();
      await database.deleteFrom('user_credential').where('user_id', '=', accountId).execute();
      await sql`
        update user_account set email = ${`${accountId}@compte-supprime.invalid`}, email_verified = false,
          name = 'Compte supprimé', first_name = 'Compte', last_name = 'supprimé', disabled = true,
          version = version + 1, updated_at = ${now}
        where id = ${accountId}::uuid`.execute(database);
    },
  };

  async function setPassword(accountId: string, passwordHash: string, now: Date): Promise<void> {
    const times = { created_at: now, updated_at: now };
    const none = { access_token: null, refresh_token: null, id_token: null, scope: null };
    const ends = { access_token_expires_at: null, refresh_token_expires_at: null };
    await database
      .insertInto('user_credential')
      .values({
        ...{ account_id: accountId, provider_id: 'credential', user_id: accountId, password: passwordHash },
        ...none,
        ...ends,
        ...times,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['provider_id', 'account_id'])
          .doUpdateSet({ password: passwordHash, updated_at: now }),
      )
      .execute();
  }
}

interface Row {
  readonly id: string;
  readonly email: string;
  readonly first_name: string;
  readonly last_name: string;
  readonly language: 'fr' | 'en';
  readonly disabled: boolean;
  readonly agent: boolean;
  readonly created_at: Date;
  readonly terms_version: string | null;
  readonly version: number;
}

function accountOf(row: Row): KeptAccount {
  const { id, email, language, disabled, agent, version } = row;
  return {
    ...{ id, email, language, disabled, agent, version },
    firstName: row.first_name,
    lastName: row.last_name,
    createdAt: row.created_at,
    termsVersion: row.terms_version,
  };
}
