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
        .selectFrom('linking_codes')
        .where('organisation_id', '=', organisationId)
        .where('contact_id', '=', sql<string>`any(${[...contactIds]}::uuid[])`)
        .where('newest', '=', sql.lit(true))
        .select(['contact_id', 'issued_at', 'expires_at', 'used_at', 'voided_at', 'mail_state'])
        .execute();
      return new Map(
        rows.map((row) => [
          row.contact_id,
          {
            issuedAt: row.issued_at.toISOString(),
            expiresAt: row.expires_at.toISOString(),
            usedAt: row.used_at?.toISOString() ?? null,
            voidedAt: row.voided_at?.toISOString() ?? null,
            mail: row.mail_state,
          },
        ]),
      );
    },
  };
}

export function linkingCodeWrites(database: Kysely<Database>): LinkingCodeWrites {
  /**
   * A live code is the newest of its contact. `replaced`: newer ones follow, so that these are the newest no more. Whatever
   * organisations they are of: one statement.
   */
  async function voidOf(
    organisationIds: readonly string[],
    contactIds: readonly string[],
    { at, replaced }: { readonly at: Date; readonly replaced: boolean },
  ) {
    const { rows } = await sql<{ readonly contact_id: string; readonly live: boolean }>`
      with former as (
        select code.organisation_id, code.id, used_at is null and voided_at is null as live
        from linking_codes as code
        join unnest(${[...organisationIds]}::uuid[], ${[...contactIds]}::uuid[]) as given (organisation_id, contact_id)
          using (organisation_id, contact_id)
        where code.newest
        for update of code
      )
      update linking_codes as code
      set voided_at = case when former.live then ${at}::timestamptz else code.voided_at end,
        newest = ${sql.lit(!replaced)}
      from former
      where code.organisation_id = former.organisation_id and code.id = former.id
        and (former.live or ${sql.lit(replaced)})
      returning code.contact_id, former.live`.execute(database);
    return rows.filter(({ live }) => live).map(({ contact_id }) => contact_id);
  }

  return {
    async issue(codes) {
      const [first] = codes;
      if (!first) return [];
      const voided = await voidOf(
        codes.map(({ organisationId }) => organisationId),
        codes.map(({ contactId }) => contactId),
        { at: first.issuedAt, replaced: true },
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
      return voided;
    },
    void: (organisationId, contactIds, at) =>
      voidOf(
        contactIds.map(() => organisationId),
        contactIds,
        { at, replaced: false },
      ),
    use: (identifier, codeHash, now) => useCode(database, identifier, codeHash, now),
  };
}
