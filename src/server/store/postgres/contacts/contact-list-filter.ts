import { type RawBuilder, sql } from 'kysely';
import { CONTACT_FUNCTIONS } from '#domain/relation/contact-relation.ts';
import { isUnfindable } from '#server/store/contact-order.ts';
import type { ContactListRequest } from '#server/store/contact-store.ts';
import { bitsOf } from './contact-rows.ts';

/** The rows of `contacts` of the organisation in which every word is found. */
export function foundByWords({ organisationId, words }: ContactListRequest): RawBuilder<unknown> {
  const parts = [sql`organisation_id = ${organisationId}::uuid`];
  if (words.some(isUnfindable)) parts.push(sql`false`);
  else for (const word of words) parts.push(sql`search_text like ${`%${escapeLike(word)}%`}`);
  return sql.join(parts, sql` and `);
}

function escapeLike(word: string): string {
  return word.replace(/[\\%_]/g, '\\$&');
}

/** The rows of `contact_listings` that hold on the day and pass the filters « Actif » and « Fonction ». */
export function standsOnDay({
  organisationId,
  day,
  functions,
  active,
}: ContactListRequest): RawBuilder<unknown> {
  const parts = [
    sql`organisation_id = ${organisationId}::uuid`,
    sql`from_on <= ${day}::date and until_on >= ${day}::date`,
  ];
  if (active !== undefined || functions.length > 0) {
    // All values of a column that isn't filtered: so the index of standings is read at the right places only.
    const ranks = active === undefined ? [0, 1] : [active ? 0 : 1];
    parts.push(
      sql`active_rank = any(${ranks}::smallint[])`,
      sql`functions = any(${setsWith(functions)}::smallint[])`,
    );
  }
  return sql.join(parts, sql` and `);
}

/** Every set of functions, as bits, that holds one of these; all sets for none. */
function setsWith(functions: ContactListRequest['functions']): number[] {
  const wanted = bitsOf(functions);
  const sets = Array.from({ length: 1 << CONTACT_FUNCTIONS.length }, (_, set) => set);
  return wanted === 0 ? sets : sets.filter((set) => (set & wanted) !== 0);
}
