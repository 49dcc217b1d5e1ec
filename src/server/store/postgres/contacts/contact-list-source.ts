import { type RawBuilder, sql } from 'kysely';
import type { ContactListRequest } from '#server/store/contact-store.ts';
import { asksOfStandings, foundByWords, isAmong, likeWord, standsOnDay } from './contact-list-filter.ts';

/** Where the rows of a list are read, before pages. Each source has an index in its order. */
export interface ContactListSource {
  /** `from … where …`, without the words. */
  readonly rows: RawBuilder<unknown>;
  /**
   * What the words ask of the rows, through the index of words, to count many rows or to find few of them; and what they ask
   * of a search text. `undefined` without any.
   */
  readonly words:
    | {
        readonly inMany: RawBuilder<unknown>;
        readonly inFew: RawBuilder<unknown>;
        readonly inText: RawBuilder<unknown>;
      }
    | undefined;
  /** The search text of the row's contact. */
  readonly text: RawBuilder<unknown>;
  /** What orders the rows before the name. */
  readonly rank: RawBuilder<unknown> | undefined;
  readonly id: RawBuilder<unknown>;
}

const RANKS = { contact: undefined, function: sql`function_rank`, active: sql`active_rank` } as const;

/**
 * Lists by name without filter on relations read `contacts` alone; the others read the standings of the day, and `contacts`
 * too for the words.
 */
export function contactListSource(request: ContactListRequest): ContactListSource {
  const { sort, organisationId } = request;
  const inText = sql.join(
    request.words.map((word) => likeWord(word)),
    sql` and `,
  );
  const found = foundByWords(request);
  const searched = request.words.length > 0;
  if (sort === 'contact' && !asksOfStandings(request)) {
    return {
      rows: sql`from contacts where ${isAmong(request, sql`id`)}`,
      words: searched ? { inMany: found, inFew: found, inText } : undefined,
      text: sql`search_text`,
      rank: undefined,
      id: sql`id`,
    };
  }
  // An array: found first, and then looked up one by one.
  const inMany = sql`contact_id in (select id from contacts where ${found})`;
  const inFew = sql`contact_id = any(array(select id from contacts where ${found}))`;
  return {
    rows: sql`from contact_listings where ${isAmong(request, sql`contact_id`)} and ${standsOnDay(request)}`,
    words: searched ? { inMany, inFew, inText } : undefined,
    text: sql`(
      select search_text from contacts where organisation_id = ${organisationId}::uuid and contacts.id = contact_id
    )`,
    rank: RANKS[sort],
    id: sql`contact_id`,
  };
}
