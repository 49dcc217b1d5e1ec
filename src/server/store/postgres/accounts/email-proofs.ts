import { type Kysely, type Selectable, sql } from 'kysely';
import { EMAIL_CODE_TRIES } from '#domain/access/email-code.ts';
import type { EmailProof, EmailProofReads, EmailProofWrites } from '#server/store/email-proof-store.ts';
import type { Database } from '#server/store/postgres/database.ts';
import type { EmailProofTable } from '#server/store/postgres/tables/account-proof-tables.ts';

export function emailProofReads(database: Kysely<Database>): EmailProofReads {
  return {
    async findOpen(id, now) {
      const rows = await database
        .selectFrom('email_proofs')
        .selectAll()
        .where('id', '=', id)
        .where('used_at', 'is', null)
        .where('ends_at', '>', now)
        .orderBy('purpose')
        .execute();
      return rows.map(proofOf);
    },
  };
}

export function emailProofWrites(database: Kysely<Database>): EmailProofWrites {
  return {
    async add({ id, purpose, email, accountId, details, startedAt, endsAt }) {
      await database
        .insertInto('email_proofs')
        .values({
          ...{ id, purpose, email, account_id: accountId, details: JSON.stringify(details) },
          started_at: startedAt,
          ends_at: endsAt,
        })
        .execute();
    },
    async issue(id, purpose, { codeHash, issuedAt, expiresAt }) {
      // Those who make codes for one address take turns: one of them lives in the end.
      await sql`
        select pg_advisory_xact_lock(hashtextextended('email-code ' || purpose || ' ' || email, 0))
        from email_proofs where id = ${id}::uuid and purpose = ${purpose}`.execute(database);
      const voided = await sql`
        update email_proofs as other set voided_at = ${issuedAt}
        from email_proofs as mine
        where mine.id = ${id}::uuid and mine.purpose = ${purpose} and other.purpose = mine.purpose
          and other.email = mine.email and other.id <> mine.id
          and other.code_hash is not null and other.used_at is null and other.voided_at is null`.execute(
        database,
      );
      await sql`
        update email_proofs set code_hash = ${codeHash}, issued_at = ${issuedAt}, expires_at = ${expiresAt}, tries = 0,
          voided_at = null
        where id = ${id}::uuid and purpose = ${purpose} and used_at is null`.execute(database);
      return (voided.numAffectedRows ?? 0n) > 0n;
    },
    async use(id, purpose, codeHash, now) {
      // One conditional update, whose row lock makes callers wait for each other: it uses the code up, or counts the try.
      const { rows } = await sql<Selectable<EmailProofTable>>`
        update email_proofs set
          used_at = case when code_hash = ${codeHash} then ${now}::timestamptz end,
          tries = tries + case when code_hash = ${codeHash} then 0 else 1 end,
          voided_at = case when code_hash <> ${codeHash} and tries + 1 >= ${EMAIL_CODE_TRIES} then ${now}::timestamptz end
        where id = ${id}::uuid and purpose = ${purpose} and code_hash is not null
          and used_at is null and voided_at is null
          and expires_at > ${now}::timestamptz and tries < ${EMAIL_CODE_TRIES}
        returning *`.execute(database);
      const [row] = rows;
      if (row?.used_at) return { outcome: 'used', proof: proofOf(row) };
      return { outcome: row?.voided_at ? 'voided' : 'refused' };
    },
    async sweep(before) {
      await database.deleteFrom('email_proofs').where('ends_at', '<', before).execute();
    },
  };
}

function proofOf(row: Selectable<EmailProofTable>): EmailProof {
  const { id, purpose, email, details } = row;
  return {
    ...{ id, purpose, email, details },
    accountId: row.account_id,
    startedAt: row.started_at,
    endsAt: row.ends_at,
  };
}
