import { listContacts } from '#contract/contacts/contact.operations.ts';
import { contactPageSchema } from '#contract/contacts/contact.schema.ts';
import { getSession } from '#contract/session/session.operations.ts';
import { sessionSchema } from '#contract/session/session.schema.ts';
import type { Caller } from '#tests/harness/caller.ts';
import type { ListCase } from './compared-cases.ts';
import { RARE_NAME } from './list-organisations.ts';
import { seenOf } from './seen-of.ts';

type Query = Readonly<Record<string, string>>;

/** What is asked of the list; the middle pages are added once their cursors are known. */
const FIRST_PAGES: Readonly<Record<string, Query>> = {
  'first page': {},
  'search, rare word': { search: RARE_NAME },
  'search, frequent word': { search: 'côté' },
  'search, last name late in the list': { search: 'zéphir' },
  'search, word of nearly every row': { search: 'personnes' },
  'search, two letters': { search: 'cl' },
  'search and filter': { search: 'côté', active: 'false' },
  'search, sorted by function': { search: 'côté', sort: 'function' },
  'filter, active is false': { active: 'false' },
  'filter, rare function': { function: 'company-officer' },
  'filter, frequent function': { function: 'staff-member' },
  'sort by function': { sort: 'function' },
  'sort by active': { sort: 'active' },
};

/** Every case for whoever is signed in, by its name. */
export async function listCases(caller: Caller, contacts: number): Promise<Record<string, ListCase>> {
  const session = sessionSchema.parse((await caller.call(getSession)).json);
  const profileId = session.currentProfileId ?? '';

  async function page(query: Query) {
    const answer = await caller.call(listContacts, { params: { profileId }, query });
    if (answer.status !== 200) throw new Error(`${JSON.stringify(query)}: ${answer.status} ${answer.text}`);
    return contactPageSchema.parse(answer.json);
  }

  /** The cursor half-way through: walked to, as no address holds a place. */
  async function cursorAfter(rows: number): Promise<string> {
    let next: string | null = null;
    for (let read = 0; read < rows; ) {
      const found = await page({ limit: '100', ...(next && { cursor: next }) });
      read += found.rows.length;
      next = found.next;
      if (!next) break;
    }
    return next ?? '';
  }

  const middle = await cursorAfter(contacts / 2);
  const queries = { ...FIRST_PAGES, 'middle page, by cursor': { cursor: middle } };
  return Object.fromEntries(
    Object.entries(queries).map(([name, query]) => [name, async () => seenOf(await page(query))]),
  );
}
