import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { AuthorizationListRequest } from '#server/store/authorization-store.ts';
import { likeWord } from '#server/store/postgres/contacts/contact-list-filter.ts';
import type { Database } from '#server/store/postgres/database.ts';

/** The names under which rows of files or of contacts are ordered, by id. */
export type Named = ReadonlyMap<string, string>;

/** Where a word was found. */
export interface FoundWord {
  readonly word: string;
  readonly files: Named;
  readonly contacts: Named;
}

export interface AuthorizationSearch {
  /** The files and contacts asked for by id; `undefined` when none is. */
  readonly files: Named | undefined;
  readonly contacts: Named | undefined;
  /** Words that few files and contacts hold. */
  readonly found: readonly FoundWord[];
  /** Words that many hold, or that weren't looked up: rows are compared with them one by one. */
  readonly others: readonly string[];
}

/** A word found in more files or contacts than this is common: it is compared with rows as they are read. */
const COMMON = 1_000;

/** The longest words are the rarest: those are looked up. */
const WORDS_LOOKED_UP = 3;

interface FoundRow {
  readonly slot: number;
  readonly kind: 'file' | 'contact';
  readonly id: string;
  readonly name: string;
}

/** Looks for names before rows: one statement, or none when the request names nothing. */
export async function searchAuthorizations(
  database: Kysely<Database>,
  { organisationId, words, fileIds, contactIds }: AuthorizationListRequest,
): Promise<AuthorizationSearch> {
  const longest = [...new Set(words)].sort((left, right) => right.length - left.length);
  const lookedUp = longest.slice(0, WORDS_LOOKED_UP);
  const organisation = sql`organisation_id = ${organisationId}::uuid`;
  const parts: Array<RawBuilder<unknown>> = [];
  const look = (slot: number, files: RawBuilder<unknown>, contacts: RawBuilder<unknown>) => {
    parts.push(
      sql`(select ${slot}::int as slot, 'file' as kind, file_id as id, file_name as name
        from authorization_files where ${organisation} and ${files} limit ${COMMON + 1})`,
      sql`(select ${slot}::int, 'contact', id, listing_name
        from contacts where ${organisation} and ${contacts} limit ${COMMON + 1})`,
    );
  };
  if (fileIds.length + contactIds.length > 0) {
    look(-1, sql`file_id = any(${[...fileIds]}::uuid[])`, sql`id = any(${[...contactIds]}::uuid[])`);
  }
  lookedUp.forEach((word, slot) => {
    look(slot, likeWord(word), likeWord(word));
  });
  if (parts.length === 0) return { files: undefined, contacts: undefined, found: [], others: [] };

  const { rows } = await sql<FoundRow>`
    ${sql.join(parts, sql` union all `)} order by slot, kind, name, id`.execute(database);
  const setOf = (slot: number, kind: FoundRow['kind']): Named =>
    new Map(
      rows.filter((row) => row.slot === slot && row.kind === kind).map((row) => [row.id, row.name] as const),
    );
  const all = lookedUp.map((word, slot) => ({
    word,
    files: setOf(slot, 'file'),
    contacts: setOf(slot, 'contact'),
  }));
  const found = all.filter(({ files, contacts }) => files.size <= COMMON && contacts.size <= COMMON);
  return {
    files: fileIds.length > 0 ? setOf(-1, 'file') : undefined,
    contacts: contactIds.length > 0 ? setOf(-1, 'contact') : undefined,
    found,
    others: longest.filter((word) => !found.some((one) => one.word === word)),
  };
}
