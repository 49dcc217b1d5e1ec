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
  ...under('linking', ['state', 'at', 'expiresAt']),
  'abilities',
];
const PAGE = ['start', ...under('total', ['count', 'exact']), 'next', 'previous'];
const VIEW = ['id', 'list', 'name', 'address', 'shared', 'own', 'abilities', 'version'];
const EFFECT = ['contactId', 'fileId', 'subject', 'right'];
/** Days, ids and names that a refusal or a note gives for its sentence. */
const TOLD = ['code', 'params'];
const COUNTS = ['pending', 'waiting', 'applied', 'unchanged', 'refused', 'cancelled'];
const ADDRESS = ['lines', 'city', 'province', 'postalCode', 'country'];
const PERSON = [
  ...['firstName', 'lastName', 'email', 'language', 'clientNumber'],
  ...rowsOf('phones', ['kind', 'number', 'extension']),
];
const WAITING = [
  ...['requestId', 'requestNumber', 'line', 'submittedAt', 'submittedBy'],
  ...under('organisation', ORGANISATION),
];
const REVIEWED_REQUEST = [
  ...['id', 'number', 'form', 'state', 'submittedBy', 'submittedAt', 'appliedAt', 'visibleAt', 'version'],
  ...rowsOf('attestations', ['key', 'version', 'language']),
  ...under('counts', COUNTS),
  ...under('undoes', ['id', 'number']),
  ...under('corrects', ['id', 'number']),
  ...under('correctedBy', ['id', 'number']),
];
const REQUEST = [...REVIEWED_REQUEST, 'abilities'];
const INCIDENT = [
  ...[
    'information',
    'informationKnown',
    'circumstances',
    'occurredFrom',
    'occurredTo',
    'occurredApproximate',
  ],
  ...['knownOn', 'persons', 'personsApproximate', 'seriousRisk', 'riskElements', 'commissionToldOn'],
  ...[
    'personsToldOn',
    'publicNotice',
    'measures',
    'id',
    'number',
    'recordedAt',
    'recordedBy',
    'keepUntil',
    'version',
  ],
];
const RECTIFICATION = ['id', 'at', 'what', 'text', 'state', 'dueOn', 'answeredAt', 'answer'];
const RECTIFICATION_ROW = [
  ...RECTIFICATION,
  ...['answeredBy', 'version'],
  ...under('account', ['id', 'email', 'firstName', 'lastName']),
];
const NAMES = [...rowsOf('contacts', NAMED), ...rowsOf('files', ORGANISATION)];
const NO_SESSION = ['account', 'profiles', 'currentProfileId', 'expiresAt', 'endsAt', 'today'];
const ACCOUNT = ['id', 'email', 'firstName', 'lastName', 'language', 'agent'].map((key) => `account.${key}`);
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
  'code-sent': ['id', 'email', 'expiresAt', 'resendAt'],
  'own-account': [
    ...['id', 'email', 'firstName', 'lastName', 'language', 'createdAt', 'termsVersion'],
    ...['secondFactor', 'recoveryCodesLeft', 'version'],
  ],
  'open-sessions': rowsOf('sessions', ['id', 'current', 'signedInAt', 'lastSeenAt', 'browser', 'address']),
  'account-events': [
    ...rowsOf('events', ['id', 'at', 'kind', 'method', 'address', ...under('organisation', ORGANISATION)]),
    'before',
  ],
  'link-events': [...rowsOf('events', ['id', 'at', 'kind', 'method', ...under('contact', NAMED)]), 'before'],
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
  roster: [
    ...rowsOf('contacts', [
      ...['contactId', 'firstName', 'lastName', 'email', 'language', 'clientNumber'],
      ...['active', 'functions', 'linked'],
    ]),
    ...rowsOf('files', ORGANISATION),
    ...rowsOf('services', ['relationId', 'contactId', 'fileId']),
    'complete',
  ],
  'organisation-details': [
    ...under('organisation', ORGANISATION),
    ...['neq', 'email', 'website', 'version'],
    ...rowsOf('phones', ['kind', 'number', 'extension']),
    ...under('headOffice', ADDRESS),
    ...under('mailing', ADDRESS),
  ],
  history: [
    ...rowsOf('lines', [
      ...['sequence', 'at', 'action', 'source', 'request'],
      ...under('who', ['firstName', 'lastName']),
      ...under('profile', ['organisation', 'functions']),
      ...rowsOf('changes', ['field', 'before', 'after']),
      ...rowsOf('subjects', ['subject', 'right', 'endOn']),
    ]),
    'before',
  ],
  preview: [
    ...under('counts', ['applies', 'waits', 'unchanged', 'refused']),
    ...rowsOf('lines', [
      ...['number', 'contactId', 'firmId', 'outcome', 'fields', 'mail'],
      ...under('refusal', TOLD),
      ...rowsOf('notes', [...TOLD, 'params.subject', 'params.count']),
      ...rowsOf('gained', EFFECT),
      ...rowsOf('lost', EFFECT),
      ...rowsOf('relations', ['change', 'fileId', 'function', 'endOn']),
      ...rowsOf('ties', ['change', 'firmId', 'startOn', 'endOn']),
    ]),
    ...['complete', 'uncovered'],
    ...NAMES,
  ],
  request: REQUEST,
  'reviewed-request': REVIEWED_REQUEST,
  requests: [...rowsOf('requests', REQUEST), 'total', 'before'],
  'request-lines': [
    ...rowsOf('lines', [
      ...['number', 'state', 'contactId', 'firmId'],
      ...under('act', [
        ...['kind', 'contactId', 'newContactId', 'fileId', 'function', 'startOn', 'endOn'],
        ...under('person', PERSON),
        ...rowsOf('subjects', ['subject', 'right']),
      ]),
      ...under('refusal', [...TOLD, 'params.rule']),
      ...rowsOf('notes', [...TOLD, 'params.contactId']),
      ...rowsOf('gained', EFFECT),
      ...rowsOf('lost', EFFECT),
    ]),
    'after',
    ...NAMES,
  ],
  reviews: [
    ...rowsOf('reviews', [
      ...WAITING,
      ...under('person', PERSON),
      ...rowsOf('duplicates', ['email', 'clientNumber', 'by', ...under('contact', NAMED)]),
    ]),
    ...rowsOf('matters', [...WAITING, 'matter', 'effectiveOn', 'name', 'neq', 'explanation']),
  ],
  view: VIEW,
  views: within(
    'views',
    VIEW.map((key) => `[].${key}`),
  ),
  methods: ['methods'],
  questions: ['questions'],
  standing: [
    ...['profileId', 'state', 'day', 'functions', ...under('organisation', ORGANISATION)],
    ...rowsOf('responsible', ['firstName', 'lastName', 'function']),
  ],
  'privacy-contact': ['title', 'address'],
  rectification: RECTIFICATION,
  'review-rectifications': [...rowsOf('rectifications', RECTIFICATION_ROW), 'complete'],
  'review-rectification': RECTIFICATION_ROW,
  incident: INCIDENT,
  incidents: rowsOf('incidents', INCIDENT),
  information: [
    ...['at', 'complete'],
    ...under('account', ['id', 'email', 'firstName', 'lastName', 'language', 'createdAt', 'termsVersion']),
    ...rowsOf('sessions', ['id', 'current', 'signedInAt', 'lastSeenAt', 'browser', 'address']),
    ...rowsOf('securityEvents', ['at', 'kind', 'method', 'address']),
    ...rowsOf('contacts', [
      ...['id', 'profileId', 'firstName', 'lastName', 'email', 'language', 'clientNumber'],
      ...under('organisation', ORGANISATION),
      ...under('address', ['lines', 'city', 'province', 'postalCode', 'country']),
      ...rowsOf('phones', ['kind', 'number', 'extension']),
      ...rowsOf('relations', ['function', ...under('file', ORGANISATION), 'startOn', 'endOn']),
      ...rowsOf('authorizations', ['subject', 'right', ...under('file', ORGANISATION), 'startOn', 'endOn']),
    ]),
    ...rowsOf('requests', [
      'id',
      'number',
      ...under('organisation', ORGANISATION),
      'form',
      'state',
      'submittedAt',
    ]),
    ...rowsOf('journal', [
      ...['at', 'action', 'byMe', 'aboutMe', ...under('organisation', ORGANISATION)],
      ...rowsOf('changes', ['field', 'before', 'after']),
    ]),
    ...rowsOf('mails', ['queuedAt', 'to', 'template', 'state']),
    ...rowsOf('rectifications', RECTIFICATION),
  ],
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
    ...under('address', ADDRESS),
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
export function problemKeys(code: string): readonly string[] {
  return code === 'fields-invalid'
    ? [...PROBLEM, 'fields[].pointer', 'fields[].code', 'fields[].params']
    : PROBLEM;
}
