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
}

const RANKS = { contact: undefined, function: sql`function_rank`, active: sql`active_rank` } as const;

/**
 * Lists by name without filter read `contacts` alone; the others read the standings of the day, and `contacts` too for the
 * words.
 */
export function contactListSource(request: ContactListRequest): ContactListSource {
  const { sort, active, functions, words } = request;
  if (sort === 'contact' && active === undefined && functions.length === 0) {
    return { rows: sql`from contacts where ${foundByWords(request)}`, rank: undefined, id: sql`id` };
  }
  const found = sql` and contact_id in (select id from contacts where ${foundByWords(request)})`;
  return {
    rows: sql`from contact_listings where ${standsOnDay(request)}${words.length > 0 ? found : sql``}`,
    rank: RANKS[sort],
    id: sql`contact_id`,
  };
}
