/** Every key of an answer, through objects and lists: `rows[].organisation.id`. */
export function keysOf(value: unknown, place = ''): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap((one) => keysOf(one, `${place}[]`)))].sort();
  if (value === null || typeof value !== 'object') return [];
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    const path = place === '' ? key : `${place}.${key}`;
    return [path, ...keysOf(inner, path)];
  });
  return [...new Set(entries)].sort();
}

function within(place: string, keys: readonly string[]): string[] {
  return [place, ...keys.map((key) => `${place}${key}`)];
}

const ORGANISATION = ['id', 'name', 'kind'];
const PERIOD = ['startOn', 'endOn', 'active', 'origin', 'onItsWay'];
const NAMED = ['id', 'firstName', 'lastName'];

const under = (place: string, keys: readonly string[]) =>
  within(
    place,
    keys.map((key) => `.${key}`),
  );
const rowsOf = (place: string, keys: readonly string[]) =>
  within(
    place,
    keys.map((key) => `[].${key}`),
  );

const AUTHORIZATION = [
  ...['id', 'subject', 'right', 'functions', 'delegable', ...PERIOD],
  ...under('file', ORGANISATION),
  ...under('organisation', ORGANISATION),
  ...under('contact', NAMED),
];
const ORGANISATION_RELATION = [
  ...['id', 'kind', ...PERIOD],
  ...under('file', ORGANISATION),
  ...under('organisation', ORGANISATION),
];
const SUBJECT = [
  ...['subject', 'held', 'delegated', 'undelegableServices'],
  ...under('explanation', [
    'right',
    ...rowsOf('links', ['step', 'state', 'day']),
    ...under('broken', ['step', 'actor']),
  ]),
];
const FILE_RELATION = ['id', 'function', ...PERIOD];
const ROW = [
  'id',
  'firstName',
  'lastName',
  'email',
  'functions',
  ...within(
    'organisation',
    ORGANISATION.map((key) => `.${key}`),
  ),
  'active',
  'linked',
  'abilities',
];
const PAGE = ['start', ...under('total', ['count', 'exact']), 'next', 'previous'];
const VIEW = ['id', 'list', 'name', 'address', 'shared', 'own', 'abilities', 'version'];
const NO_SESSION = ['account', 'profiles', 'currentProfileId', 'expiresAt'];
const ACCOUNT = ['id', 'email', 'firstName', 'lastName', 'language'].map((key) => `account.${key}`);
const PROFILE = [
  'id',
  ...within(
    'organisation',
    ORGANISATION.map((key) => `.${key}`),
  ),
  'contactId',
  'functions',
  'active',
  'abilities',
].map((key) => `profiles[].${key}`);

/** What an answer of success holds, by the word of the access table: these keys, all of them, and no other. */
export const ANSWER_KEYS: Readonly<Record<string, readonly string[]>> = {
  nothing: [],
  authorizations: [...rowsOf('rows', AUTHORIZATION), ...PAGE],
  'organisation-relations': [...rowsOf('rows', ORGANISATION_RELATION), ...PAGE],
  authorization: [...under('authorization', AUTHORIZATION), ...under('access', SUBJECT)],
  'contact-access': [
    ...rowsOf('own', SUBJECT),
    ...rowsOf('files', [
      ...under('file', ORGANISATION),
      ...rowsOf('relations', FILE_RELATION),
      ...rowsOf('subjects', SUBJECT),
    ]),
    'complete',
  ],
  'client-file': [
    ...under('file', ORGANISATION),
    ...rowsOf('relations', ORGANISATION_RELATION),
    'role',
    ...rowsOf('holdings', [...SUBJECT, 'startOn', 'endOn']),
    ...rowsOf('contacts', [
      ...under('contact', NAMED),
      ...['functions', 'linked'],
      ...rowsOf('relations', FILE_RELATION),
      ...rowsOf('subjects', SUBJECT),
    ]),
    'complete',
  ],
  explanation: [...under('contact', NAMED), ...under('file', ORGANISATION), ...under('access', SUBJECT)],
  matrix: [
    ...rowsOf('contacts', [...NAMED, 'functions']),
    ...rowsOf('files', ORGANISATION),
    ...['cells', 'complete'],
  ],
  history: [
    ...rowsOf('lines', [
      ...['sequence', 'at', 'action', 'request'],
      ...under('who', ['firstName', 'lastName']),
      ...under('profile', ['organisation', 'functions']),
      ...rowsOf('changes', ['field', 'before', 'after']),
    ]),
    'before',
  ],
  view: VIEW,
  views: within(
    'views',
    VIEW.map((key) => `[].${key}`),
  ),
  'no-session': NO_SESSION,
  'without-profile': [...NO_SESSION, ...ACCOUNT],
  session: [...NO_SESSION, ...ACCOUNT, ...PROFILE],
  page: [
    ...within(
      'rows',
      [...ROW, 'startOn', 'endOn', 'origin', 'onItsWay'].map((key) => `[].${key}`),
    ),
    ...PAGE,
  ],
  contact: [
    ...ROW,
    'language',
    ...within('phones', ['[].kind', '[].number', '[].extension']),
    'clientNumber',
    'relations',
    ...[
      'id',
      'function',
      ...within(
        'organisation',
        ORGANISATION.map((key) => `.${key}`),
      ),
      'startOn',
      'endOn',
      'active',
      'origin',
      'onItsWay',
    ].map((key) => `relations[].${key}`),
    'version',
  ],
};

/**
 * Of the keys that an answer should hold, those it doesn't; what would stand in an empty list, or in the place of `null`, may
 * be missing. Beside them, those it holds and shouldn't.
 */
export function wrongKeys(answer: unknown, expected: readonly string[]): string[] {
  const found = new Set(keysOf(answer));
  const opened = new Set([...found].map(holderOf));
  const missing = expected.filter(
    (key) => !found.has(key) && (holderOf(key) === '' || opened.has(holderOf(key))),
  );
  return [
    ...missing.map((key) => `missing ${key}`),
    ...[...found].filter((key) => !expected.includes(key)).map((key) => `beyond ${key}`),
  ];
}

/** `rows[].file` of `rows[].file.id`. */
function holderOf(key: string): string {
  return key.slice(0, Math.max(0, key.lastIndexOf('.')));
}

const PROBLEM = ['type', 'title', 'status', 'code', 'traceId', 'fields'];

/** What a refusal holds. */
export function problemKeys(status: number): readonly string[] {
  return status === 422 ? [...PROBLEM, 'fields[].pointer', 'fields[].code', 'fields[].params'] : PROBLEM;
}
