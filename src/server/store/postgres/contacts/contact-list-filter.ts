import { type RawBuilder, sql } from 'kysely';
import { CONTACT_FUNCTIONS } from '#domain/relation/contact-relation.ts';
import { isUnfindable } from '#server/store/contact-order.ts';
import type { ContactListRequest } from '#server/store/contact-store.ts';
import { lastDayWithin } from '#server/store/list-days.ts';
import { bitsOf } from './contact-rows.ts';
import { isLinkedAsAsked } from './linked-filter.ts';

/** The rows of `contacts` of the organisation in which every word is found. */
export function foundByWords({ organisationId, words }: ContactListRequest): RawBuilder<unknown> {
  return sql.join(
    [sql`organisation_id = ${organisationId}::uuid`, ...words.map((word) => likeWord(word))],
    sql` and `,
  );
}

/** Whether a search text holds the word. */
export function likeWord(word: string, column: RawBuilder<unknown> = sql`search_text`): RawBuilder<unknown> {
  return isUnfindable(word) ? sql`false` : sql`${column} like ${`%${escapeLike(word)}%`}`;
}

function escapeLike(word: string): string {
  return word.replace(/[\\%_]/g, '\\$&');
}

/** What is asked of the contact itself, but for the words; `id` is the column that names it. */
export function isAmong(request: ContactListRequest, id: RawBuilder<unknown>): RawBuilder<unknown> {
  const { organisationId, ids, linked } = request;
  const parts = [sql`organisation_id = ${organisationId}::uuid`];
  if (ids) parts.push(sql`${id} = any(${[...ids]}::uuid[])`);
  if (linked) parts.push(isLinkedAsAsked(linked, organisationId, id));
  return sql.join(parts, sql` and `);
}

/** Whether anything is asked of the contact's relations. */
export function asksOfStandings(request: ContactListRequest): boolean {
  const { active, functions, endingWithin, startedOnly } = request;
  return active !== undefined || functions.length > 0 || endingWithin !== undefined || startedOnly;
}

/** The rows of `contact_listings` that hold on the day and pass the filters on relations. */
export function standsOnDay(request: ContactListRequest): RawBuilder<unknown> {
  const { day, functions, endingWithin, startedOnly } = request;
  const active = endingWithin === undefined ? request.active : true;
  const parts = [sql`from_on <= ${day}::date and until_on >= ${day}::date`];
  if (active !== undefined || functions.length > 0) {
    // All values of a column that isn't filtered: so the index of standings is read at the right places only.
    const ranks = active === undefined ? [0, 1] : [active ? 0 : 1];
    parts.push(
      sql`active_rank = any(${ranks}::smallint[])`,
      sql`functions = any(${setsWith(functions)}::smallint[])`,
    );
  }
  if (endingWithin !== undefined) {
    const last = lastDayWithin(day, endingWithin);
    parts.push(sql`active_rank = 0 and shown_until between ${day}::date and ${last}::date`);
    if (request.active === false) parts.push(sql`false`);
  }
  if (startedOnly) parts.push(sql`(shown_from is null or shown_from <= ${day}::date)`);
  return sql.join(parts, sql` and `);
}

/** Every set of functions, as bits, that holds one of these; all sets for none. */
export function setsWith(functions: ContactListRequest['functions']): number[] {
  const wanted = bitsOf(functions);
  const sets = Array.from({ length: 1 << CONTACT_FUNCTIONS.length }, (_, set) => set);
  return wanted === 0 ? sets : sets.filter((set) => (set & wanted) !== 0);
}
