import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { AuthorizationListRequest } from '#server/store/authorization-store.ts';
import { likeWord } from '#server/store/postgres/contacts/contact-list-filter.ts';
import type { Database } from '#server/store/postgres/database.ts';

/** The names under which rows of files or of contacts are ordered, by id. */
export type Named = ReadonlyMap<string, string>;

/** Where words were found together. */
export interface FoundWords {
  readonly words: readonly string[];
  readonly files: Named;
  readonly contacts: Named;
}

export interface AuthorizationSearch {
  /** The files and contacts asked for by id; `undefined` when none is. */
  readonly files: Named | undefined;
  readonly contacts: Named | undefined;
  /** Words that few files and contacts hold. */
  readonly found: readonly FoundWords[];
  /** Words that many hold, or that weren't looked up: rows are compared with them one by one. */
  readonly others: readonly string[];
}

/** Words found in more files or contacts than this are common: they are compared with rows as they are read. */
const COMMON = 3_000;

/** The longest words are the rarest: those are looked up. */
const WORDS_LOOKED_UP = 3;

interface FoundRow {
  readonly slot: number;
  readonly id: string;
  readonly name: string;
}

/**
 * Looks for names before rows, in at most two statements, each so many names at most. Few contacts bear a word, so those come
 * first: words that none of them bears must stand together in the name of the file.
 */
export async function searchAuthorizations(
  database: Kysely<Database>,
  request: AuthorizationListRequest,
): Promise<AuthorizationSearch> {
  const { words, fileIds, contactIds } = request;
  const longest = [...new Set(words)].sort((left, right) => right.length - left.length);
  const lookedUp = longest.slice(0, WORDS_LOOKED_UP);

  const contacts = await lookUp(database, request, 'contacts', [
    contactIds.length > 0 && sql`id = any(${[...contactIds]}::uuid[])`,
    ...lookedUp.map((word) => likeWord(word)),
  ]);
  const byContact = lookedUp.map((word, at) => ({ words: [word], contacts: contacts[at + 1] ?? NOBODY }));
  const inFile = byContact.filter((one) => one.contacts.size === 0).flatMap((one) => one.words);
  const asked = [
    ...(inFile.length > 0 ? [{ words: inFile, contacts: NOBODY }] : []),
    ...byContact.filter((one) => one.contacts.size > 0),
  ];
  const files = await lookUp(database, request, 'authorization_files', [
    fileIds.length > 0 && sql`file_id = any(${[...fileIds]}::uuid[])`,
    ...asked.map((one) =>
      sql.join(
        one.words.map((word) => likeWord(word)),
        sql` and `,
      ),
    ),
  ]);
  const found = asked
    .map((one, at) => ({ ...one, files: files[at + 1] ?? NOBODY }))
    .filter((one) => one.files.size <= COMMON && one.contacts.size <= COMMON);
  return {
    files: files[0],
    contacts: contacts[0],
    found,
    others: longest.filter((word) => !found.some((one) => one.words.includes(word))),
  };
}

const NOBODY: Named = new Map();

const COLUMNS = {
  contacts: sql`id, listing_name as name`,
  authorization_files: sql`file_id as id, file_name as name`,
};

/** What each condition finds in the organisation, `COMMON` and one more at most; undefined where nothing is asked. */
async function lookUp(
  database: Kysely<Database>,
  { organisationId }: AuthorizationListRequest,
  table: keyof typeof COLUMNS,
  conditions: ReadonlyArray<RawBuilder<unknown> | false>,
): Promise<Array<Map<string, string> | undefined>> {
  const found = conditions.map((condition) => (condition ? new Map<string, string>() : undefined));
  const parts = conditions.flatMap((condition, slot) =>
    condition
      ? [
          sql`(select ${slot}::int as slot, ${COLUMNS[table]} from ${sql.table(table)}
            where organisation_id = ${organisationId}::uuid and ${condition} limit ${COMMON + 1})`,
        ]
      : [],
  );
  if (parts.length === 0) return found;
  const { rows } = await sql<FoundRow>`${sql.join(parts, sql` union all `)} order by slot, name, id`.execute(
    database,
  );
  for (const { slot, id, name } of rows) found[slot]?.set(id, name);
  return found;
}
