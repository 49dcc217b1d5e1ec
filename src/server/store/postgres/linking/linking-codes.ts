import { type Kysely, sql } from 'kysely';
import type { LinkingCodeReads, LinkingCodeWrites } from '#server/store/linking-code-store.ts';
import type { Database } from '#server/store/postgres/database.ts';
import { insertRows } from '#server/store/postgres/insert-rows.ts';
import { useCode } from './use-code.ts';

const COLUMNS = {
  organisation_id: 'uuid',
  id: 'uuid',
  contact_id: 'uuid',
  identifier: 'text',
  code_hash: 'text',
  issued_at: 'timestamptz',
  expires_at: 'timestamptz',
  mail_id: 'uuid',
};

export function linkingCodeReads(database: Kysely<Database>): LinkingCodeReads {
  return {
    async usedFor(identifier, codeHash) {
      const row = await database
        .selectFrom('linking_codes')
        .select(['organisation_id', 'contact_id'])
        .where('identifier', '=', identifier)
        .where('code_hash', '=', codeHash)
        .where('used_at', 'is not', null)
        .executeTakeFirst();
      return row && { organisationId: row.organisation_id, contactId: row.contact_id };
    },
    async newestOf(organisationId, contactIds) {
      const rows = await database
        .selectFrom('linking_codes as code')
        .innerJoin('outbox as mail', 'mail.id', 'code.mail_id')
        .where('code.organisation_id', '=', organisationId)
        .where('code.contact_id', '=', sql<string>`any(${[...contactIds]}::uuid[])`)
        .distinctOn('code.contact_id')
        .orderBy('code.contact_id')
        .orderBy('code.issued_at', 'desc')
        // Of two made at the same instant the earlier one is voided.
        .orderBy(sql`code.voided_at desc nulls first`)
        .select(['code.contact_id', 'issued_at', 'expires_at', 'used_at', 'voided_at', 'mail.state'])
        .execute();
      return new Map(
        rows.map((row) => [
          row.contact_id,
          {
            issuedAt: row.issued_at.toISOString(),
            expiresAt: row.expires_at.toISOString(),
            usedAt: row.used_at?.toISOString() ?? null,
            voidedAt: row.voided_at?.toISOString() ?? null,
            mail: row.state,
          },
        ]),
      );
    },
  };
}

export function linkingCodeWrites(database: Kysely<Database>): LinkingCodeWrites {
  /** Whatever organisations they are of: one statement. */
  async function voidOf(organisationIds: readonly string[], contactIds: readonly string[], at: Date) {
    await sql`
      update linking_codes as code set voided_at = ${at}
      from unnest(${[...organisationIds]}::uuid[], ${[...contactIds]}::uuid[]) as given (organisation_id, contact_id)
      where code.organisation_id = given.organisation_id and code.contact_id = given.contact_id
        and code.used_at is null and code.voided_at is null`.execute(database);
  }

  return {
    async issue(codes) {
      const [first] = codes;
      if (!first) return;
      await voidOf(
        codes.map(({ organisationId }) => organisationId),
        codes.map(({ contactId }) => contactId),
        first.issuedAt,
      );
      const rows = codes.map((code) => ({
        organisation_id: code.organisationId,
        id: code.id,
        contact_id: code.contactId,
        identifier: code.identifier,
        code_hash: code.codeHash,
        issued_at: code.issuedAt,
        expires_at: code.expiresAt,
        mail_id: code.mailId,
      }));
      await insertRows(database, 'linking_codes', COLUMNS, rows);
    },
    void: (organisationId, contactIds, at) =>
      voidOf(
        contactIds.map(() => organisationId),
        contactIds,
        at,
      ),
    use: (identifier, codeHash, now) => useCode(database, identifier, codeHash, now),
  };
}
