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
    'start',
    ...within('total', ['.count', '.exact']),
    'next',
    'previous',
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

const PROBLEM = ['type', 'title', 'status', 'code', 'traceId', 'fields'];

/** What a refusal holds. */
export function problemKeys(status: number): readonly string[] {
  return status === 422 ? [...PROBLEM, 'fields[].pointer', 'fields[].code', 'fields[].params'] : PROBLEM;
}
