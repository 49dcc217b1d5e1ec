import { type RawBuilder, sql } from 'kysely';
import type { ContactListRequest } from '#server/store/contact-store.ts';
import { foundByWords, standsOnDay } from './contact-list-filter.ts';

/** Where the rows of a list are read, before pages. Each source has an index in its order. */
export interface ContactListSource {
  /** `from … where …`. */
  readonly rows: RawBuilder<unknown>;
  /** What orders the rows before the name. */
  readonly rank: RawBuilder<unknown> | undefined;
  readonly id: RawBuilder<unknown>;
  /** Whether an index leads to the rows that hold the words. */
  readonly foundByWords: boolean;
}

/** The shortest that the index of words knows. */
const INDEXED = /[\p{L}\p{N}]{3}/u;

const RANKS = { contact: undefined, function: sql`function_rank`, active: sql`active_rank` } as const;

/**
 * Lists by name without filter read `contacts` alone; the others read the standings of the day, and `contacts` too for the
 * words.
 */
export function contactListSource(request: ContactListRequest): ContactListSource {
  const { sort, active, functions, words } = request;
  if (sort === 'contact' && active === undefined && functions.length === 0) {
    return {
      rows: sql`from contacts where ${foundByWords(request)}`,
      rank: undefined,
      id: sql`id`,
      foundByWords: words.some((word) => INDEXED.test(word)),
    };
  }
  const found = sql` and contact_id in (select id from contacts where ${foundByWords(request)})`;
  return {
    rows: sql`from contact_listings where ${standsOnDay(request)}${words.length > 0 ? found : sql``}`,
    rank: RANKS[sort],
    id: sql`contact_id`,
    foundByWords: false,
  };
}

/**
 * The same rows by name, found before they are put in order. People search by last name, and those who share one stand together:
 * filling a page by walking the list in its order passes by everybody before them.
 */
export function foundFirst(source: ContactListSource): ContactListSource {
  // `offset 0` keeps PostgreSQL from walking in the order all the same.
  const found = sql`select id, listing_name ${source.rows} offset 0`;
  return { ...source, rows: sql`from (${found}) as found where true` };
}
