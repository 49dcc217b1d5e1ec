import { listAuthorizations } from '#contract/authorizations/authorization.operations.ts';
import {
  AUTHORIZATION_SORTS,
  type AuthorizationSort,
  authorizationPageSchema,
} from '#contract/authorizations/authorization.schema.ts';
import { getSession } from '#contract/session/session.operations.ts';
import { sessionSchema } from '#contract/session/session.schema.ts';
import { foldText } from '#domain/search/fold-text.ts';
import type { Caller } from '#tests/harness/caller.ts';
import type { ListCase } from './compared-cases.ts';
import { pastTheLast } from './past-the-last.ts';
import { seenOf } from './seen-of.ts';

type Query = Readonly<Record<string, string>>;

/** What is asked the same way of every firm. */
const QUERIES: Readonly<Record<string, Query>> = {
  'first page': {},
  'by subject, in a third of the rows': { subject: 'monthly-report' },
  'by subject, in few rows': { subject: 'workforce' },
  'search, word of some files': { search: 'electricite' },
  'search, word of every file': { search: 'de' },
  'search, several words': { search: 'electricite portage inc' },
  'search, found nowhere': { search: 'introuvable' },
  'search, one letter': { search: 'x' },
  'search and filter': { search: 'portage', active: 'false', right: 'read' },
  'filter, active is false': { active: 'false' },
  'filter, ending within 30 days': { endingWithin: '30' },
  'filter, rare function': { function: 'company-officer' },
  'filter, own': { holder: 'organisation' },
  'on another day': { on: '2020-06-15' },
};

/** Every case for whoever is signed in, by its name; the contact, the client and the ends are looked for first. */
export async function authorizationCases(caller: Caller): Promise<Record<string, ListCase>> {
  const session = sessionSchema.parse((await caller.call(getSession)).json);
  const profileId = session.currentProfileId ?? '';

  async function page(query: Query) {
    const answer = await caller.call(listAuthorizations, { params: { profileId }, query });
    if (answer.status !== 200) throw new Error(`${JSON.stringify(query)}: ${answer.status} ${answer.text}`);
    return authorizationPageSchema.parse(answer.json);
  }

  /** The last page of an order: what follows the row that stands 25 rows before its end. */
  async function deepest(sort: AuthorizationSort): Promise<Query> {
    const backwards = await page({ sort, direction: 'desc' });
    return { sort, cursor: pastTheLast(backwards.next ?? '', sort) };
  }

  const [delegated] = (await page({ holder: 'contact', sort: 'contact', limit: '1' })).rows;
  if (!delegated?.contact) throw new Error('nobody holds anything');
  const { contact, file } = delegated;
  const queries: Record<string, Query> = {
    ...QUERIES,
    'by contact': { contact: contact.id },
    'by contact, sorted by subject': { contact: contact.id, sort: 'subject' },
    'by client': { file: file.id },
    "search, a client's name": { search: foldText(file.name) },
    "search, a contact's name": { search: foldText(`${contact.firstName} ${contact.lastName}`) },
  };
  for (const sort of AUTHORIZATION_SORTS) queries[`deepest page by ${sort}`] = await deepest(sort);
  return Object.fromEntries(
    Object.entries(queries).map(([name, query]) => [name, async () => seenOf(await page(query))]),
  );
}
