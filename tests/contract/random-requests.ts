import fc from 'fast-check';
import { api } from '#contract/api.ts';
import type { Operation } from '#contract/operation.ts';
import { DELEGATED_CLIENT, FIRM, memberOf, recordsOf } from '#tests/harness/test-world.ts';

const anais = memberOf(FIRM, 'anais');
const maude = memberOf(FIRM, 'maude');
const gaetan = memberOf(DELEGATED_CLIENT, 'gaetan');
const holding = recordsOf('authorizations', FIRM, DELEGATED_CLIENT)[0]?.id ?? '';

const operations = Object.values<Operation>(api);
export const PAGES = ['/api/openapi.json', '/healthz', '/readyz', '/api', '/', '/api/session/'];
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'];

/** What an operation can't be answered without, beside a contact's id in the path. */
const NEEDS: Readonly<Record<string, { needed?: Record<string, string>; record?: string }>> = {
  getAuthorization: { record: holding },
  getClientFile: { record: DELEGATED_CLIENT.id },
  explainProfile: { record: anais.profileId },
  explainContactAccess: {
    needed: { contact: maude.contactId, file: DELEGATED_CLIENT.id, subject: 'profile' },
  },
  listLinkEvents: { needed: { contact: maude.contactId } },
  listHistory: { needed: { subject: 'contact', id: maude.contactId } },
};

/** Rarely anything at all, mostly something that gets further in. */
const word = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...['true', 'contact', 'desc', 'staff-member', '25', '0', 'fr', '"1"', '"2"', ''],
      ...[
        'own-first',
        'file',
        'client',
        'end',
        'profile',
        'read,write',
        'organisation',
        '2026-02-30',
        '2025-01-01',
      ],
      ...[maude.contactId, `${DELEGATED_CLIENT.id},${maude.contactId}`],
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 300 }) },
);

const id = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      anais.profileId,
      maude.contactId,
      gaetan.contactId,
      DELEGATED_CLIENT.id,
      holding,
    ),
  },
  { weight: 1, arbitrary: fc.uuid() },
  { weight: 1, arbitrary: word },
);

const method = fc.constantFrom(...METHODS);

/** An operation with its own method most of the time, and some ids. */
const target = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .tuple(fc.constantFrom(...operations), id, id)
      .map((parts) => ({ method: parts[0].method as string, path: fillPath(parts) })),
  },
  {
    weight: 1,
    arbitrary: fc.record({ method, path: fc.tuple(fc.constantFrom(...operations), id, id).map(fillPath) }),
  },
  { weight: 1, arbitrary: fc.record({ method, path: fc.constantFrom(...PAGES) }) },
  { weight: 1, arbitrary: fc.record({ method, path: fc.webPath().map((text) => `/api${text}`) }) },
  {
    weight: 1,
    arbitrary: fc.record({ method, path: word.map((text) => `/api/${text.replace(/[?#]/g, '')}`) }),
  },
);

function fillPath([operation, profileId, recordId]: [Operation, string, string]): string {
  return operation.path
    .replace('{profileId}', () => encode(profileId))
    .replace(/\{(?!profileId)\w+\}/, () => encode(recordId));
}

/** Half of a character can't be encoded: it goes as it is. */
function encode(text: string): string {
  return /\p{Surrogate}/u.test(text) ? text : encodeURIComponent(text);
}

const query = fc.array(
  fc.tuple(
    fc.oneof(
      fc.constantFrom(
        ...['limit', 'cursor', 'sort', 'direction', 'search', 'function', 'active', '__proto__'],
        ...[
          'on',
          'contact',
          'file',
          'subject',
          'right',
          'holder',
          'endingWithin',
          'kind',
          'id',
          'before',
          'list',
        ],
      ),
      word,
    ),
    word,
  ),
  { maxLength: 4 },
);

const few = (...values: string[]) => fc.oneof({ weight: 14, arbitrary: fc.constantFrom(...values) }, word);

const exported = fc.record({
  format: few('csv', 'xlsx'),
  language: few('fr', 'en'),
  columns: fc.array(few('organisation', 'active', 'startOn'), { minLength: 1, maxLength: 2 }),
  rows: fc.oneof(
    { weight: 3, arbitrary: fc.constant({ kind: 'all', except: [] }) },
    fc.record({ kind: few('ids', 'all'), ids: fc.array(id, { maxLength: 3 }) }),
  ),
  query: fc.oneof(
    { weight: 3, arbitrary: fc.constant({}) },
    fc.dictionary(few('search', 'sort', 'on', 'active', 'limit'), word),
  ),
});

const information = fc.record({ format: few('csv', 'json'), language: few('fr', 'en') });

const view = fc.record(
  {
    list: few('contacts', 'authorizations'),
    name: word,
    address: word,
    shared: fc.oneof(fc.boolean(), word),
  },
  { requiredKeys: ['list', 'name'] },
);

const json = fc.oneof(
  exported,
  view,
  fc.record(
    {
      language: fc.oneof(fc.constantFrom('fr', 'en'), fc.jsonValue()),
      email: fc.oneof(fc.emailAddress(), fc.jsonValue()),
      phones: fc.oneof(fc.array(fc.record({ kind: word, number: word, extension: word })), fc.jsonValue()),
    },
    { requiredKeys: [] },
  ),
  fc.record({ email: word, password: word }),
  fc.record({ profileId: id }),
  fc.jsonValue(),
);

const body = fc.oneof(
  { weight: 5, arbitrary: json.map((value) => JSON.stringify(value)) },
  { weight: 1, arbitrary: word },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 60 }) },
);

/** A header can only hold so much: other values can't be sent at all. */
const headerText = word.map((text) => text.replace(/[^\x20-\x7e\x80-\xff]/g, '').trim());

const headers = fc.record(
  {
    'content-type': fc.oneof(
      { weight: 6, arbitrary: fc.constant('application/json') },
      { weight: 1, arbitrary: headerText },
    ),
    'sec-fetch-site': fc.oneof(
      { weight: 8, arbitrary: fc.constant('same-origin') },
      { weight: 1, arbitrary: headerText },
    ),
    'idempotency-key': fc.oneof(fc.uuid(), headerText),
    'if-match': fc.oneof(fc.constantFrom('"1"', '"2"', '*'), headerText),
    origin: headerText,
    'accept-language': headerText,
  },
  { requiredKeys: ['content-type', 'sec-fetch-site', 'idempotency-key'] },
);

const common = {
  headers,
  signedIn: fc.boolean(),
  forged: fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: headerText }),
};

/** Most of the time the value, now and then a word. */
const mostly = (value: string) =>
  fc.oneof({ weight: 9, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: word });

/** What asks for a file; nothing for what gives none. */
function fileBodyOf({ id: name, media }: Operation): fc.Arbitrary<unknown> | undefined {
  if (!media) return undefined;
  return name === 'exportMyInformation' ? information : exported;
}

/** A call that would be answered, but for a word here and there. */
const hopeful = fc.constantFrom(...operations).chain((operation) => {
  const { needed = {}, record = maude.contactId } = NEEDS[operation.id] ?? {};
  const named = Object.entries(needed).map(([name, value]) => fc.tuple(fc.constant(name), mostly(value)));
  return fc.record({
    ...common,
    target: fc
      .tuple(fc.constant(operation), mostly(anais.profileId), mostly(record))
      .map((parts) => ({ method: operation.method as string, path: fillPath(parts) })),
    query: fc
      .tuple(fc.tuple(...named), fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, query))
      .map(([right, others]) => [...right, ...others]),
    body: fileBodyOf(operation)?.map((value) => JSON.stringify(value)) ?? body,
  });
});

const wild = fc.record({ ...common, target, query, body });

/** Anything that can be sent; half of it gets far. */
export const aRequest = fc.oneof(wild, hopeful);
