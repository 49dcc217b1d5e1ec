import fc from 'fast-check';
import { AUTHORIZED_SUBJECTS } from '#domain/authorization/authorization.ts';
import { CONTACT_FUNCTIONS } from '#domain/relation/contact-relation.ts';
import { REQUEST_FORMS, type RequestForm } from '#domain/request/request.ts';
import {
  DELEGATED_CLIENT,
  FIRM,
  FOREIGN_ORGANISATION,
  memberOf,
  recordsOf,
  testWorld,
} from '#tests/harness/test-world.ts';
import { EMPLOYERS, type Employer, FIRM_BODIES } from './random-firm-bodies.ts';
import { attestationsOf } from './request-bodies.ts';

const { data } = testWorld();
const contacts = data.contacts.map(({ id }) => id);
const files = [
  ...data.organisations.map(({ id }) => id),
  FOREIGN_ORGANISATION.id,
  FIRM.id,
  DELEGATED_CLIENT.id,
];
const rows = [
  ...recordsOf('contactRelations', FIRM),
  ...recordsOf('contactRelations', FIRM, DELEGATED_CLIENT),
  ...recordsOf('authorizations', FIRM, DELEGATED_CLIENT),
  ...recordsOf('authorizations', FIRM),
].map(({ id }) => id);

const oneOf = <const Values extends readonly string[]>(values: Values) => fc.constantFrom(...values);
const contactId = fc.oneof({ weight: 9, arbitrary: oneOf(contacts) }, fc.uuid());
const fileId = fc.oneof({ weight: 9, arbitrary: oneOf(files) }, fc.uuid());
const day = oneOf([
  '2026-11-21',
  '2026-11-22',
  '2026-11-22',
  '2026-11-23',
  '2027-01-31',
  '2028-02-29',
  '0001-01-01',
  '9999-12-31',
  '9999-12-31',
]);
const word = fc.oneof(
  oneOf(['Éloïse', 'D’Amours', 'Maude', 'Bélanger-Côté', 'x']),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
);
const nothingOr = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 4 });

const phones = fc.array(
  fc.record({
    kind: oneOf(['mobile', 'office', 'home']),
    number: oneOf(['+14185550100', '+15145550199']),
    extension: nothingOr(oneOf(['1', '12345678'])),
  }),
  { maxLength: 2 },
);
const email = nothingOr(oneOf(['un@courriel.example', 'deux@courriel.example', 'Trois@Courriel.example']));
const person = fc.record({
  firstName: word,
  lastName: word,
  email,
  language: oneOf(['fr', 'en']),
  phones,
  clientNumber: nothingOr(oneOf(['1234567', '7654321'])),
});
const address = nothingOr(
  fc.record({
    lines: fc.array(word, { minLength: 1, maxLength: 3 }),
    city: word,
    province: oneOf(['QC', 'ON', 'ZZ']),
    postalCode: oneOf(['G1R 4S9', 'h2x1y4', 'D1D 1D1']),
    country: oneOf(['CA', 'CA', 'FR']),
  }),
);
const subjects = nothingOr(
  fc.uniqueArray(fc.record({ subject: oneOf(AUTHORIZED_SUBJECTS), right: oneOf(['read', 'write']) }), {
    selector: ({ subject }) => subject,
    maxLength: 4,
  }),
);
const grant = { fileId, function: oneOf(CONTACT_FUNCTIONS), startOn: day, endOn: day, subjects };

const act = fc.oneof(
  fc.record({
    ...grant,
    kind: fc.constant('grant'),
    contactId,
    person: fc.constant(null),
    newContactId: fc.constant(null),
  }),
  fc.record({
    ...grant,
    kind: fc.constant('grant'),
    contactId: fc.constant(null),
    fileId: fc.oneof(fc.constant(FIRM.id), fileId),
    person,
    newContactId: fc.oneof({ weight: 9, arbitrary: fc.uuid() }, contactId),
  }),
  fc.record({
    kind: fc.constant('change-contact'),
    contactId,
    version: nothingOr(fc.integer({ min: 1, max: 3 })),
    changes: fc.record(
      { firstName: word, lastName: word, email, language: oneOf(['fr', 'en']), phones, address },
      { requiredKeys: [] },
    ),
  }),
  fc.record({
    kind: fc.constant('change-organisation'),
    version: nothingOr(fc.integer({ min: 1, max: 3 })),
    changes: fc.record(
      {
        neq: nothingOr(oneOf(['1160002144', '2212345678'])),
        email,
        website: nothingOr(oneOf(['https://nordet.example', 'HTTPS://Nordet.example'])),
        phones,
        headOffice: address,
        mailing: address,
      },
      { requiredKeys: [] },
    ),
  }),
  fc.record({
    kind: fc.constant('manage-organisation'),
    matter: oneOf(['legal-name', 'merger', 'closing', 'reopening']),
    effectiveOn: day,
    name: nothingOr(word),
    neq: nothingOr(oneOf(['1160002144'])),
    explanation: fc.oneof(word, fc.constant('Deux\nlignes')),
  }),
  fc.record({
    kind: fc.constant('tie-firm'),
    neq: oneOf(['1160002144', '2212345678']),
    startOn: day,
    endOn: day,
    subjects: fc.constant([]),
  }),
  fc.record({ kind: fc.constant('firm-subjects'), firmId: fileId, fromOn: day, subjects: fc.constant([]) }),
  fc.record({ kind: fc.constant('end-tie'), firmId: fileId, lastDay: day }),
  fc.record({ kind: fc.constant('change-end'), contactId, relationId: oneOf(rows), endOn: day }),
  fc.record({ kind: fc.constant('issue-code'), contactId, reminder: fc.boolean() }),
  fc.record({
    kind: fc.constant('end'),
    contactId,
    scope: oneOf(['all', 'relations', 'authorizations']),
    ids: fc.array(oneOf(rows), { maxLength: 4 }),
    lastDay: day,
  }),
);

const bulk = fc.record({
  kind: fc.constant('bulk'),
  targets: fc.oneof(
    fc.record({
      list: fc.constant('contacts'),
      ids: fc.array(contactId, { minLength: 1, maxLength: 5 }),
      query: fc.constant(null),
    }),
    fc.record({
      list: oneOf(['contacts', 'authorizations']),
      ids: fc.constant(null),
      query: fc.record({ search: oneOf(['', 'a', 'maude']) }),
    }),
    fc.record({
      list: fc.constant('authorizations'),
      ids: fc.array(oneOf(rows), { minLength: 1, maxLength: 5 }),
      query: fc.constant(null),
    }),
  ),
  act: fc.oneof(
    fc.record({ kind: fc.constant('issue-code'), reminder: fc.boolean() }),
    fc.record({ kind: fc.constant('end'), lastDay: oneOf(['2026-11-21', '2027-01-31']) }),
    fc.record({ kind: fc.constant('change-end'), endOn: day }),
    fc.record({
      kind: fc.constant('grant'),
      fileIds: fc.array(fileId, { minLength: 1, maxLength: 3 }),
      function: oneOf(CONTACT_FUNCTIONS),
      startOn: day,
      endOn: day,
      subjects,
    }),
  ),
});

const content = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ kind: fc.constant('acts'), acts: fc.array(act, { minLength: 1, maxLength: 6 }) }),
  },
  { weight: 2, arbitrary: bulk },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('undo'), requestId: fc.uuid() }) },
);

const submission = fc
  .record({
    form: fc.constantFrom<RequestForm>(...REQUEST_FORMS),
    content,
    forgetful: fc.integer({ min: 0, max: 19 }),
  })
  .map(({ form: drawn, content: what, forgetful }) => {
    const form: RequestForm = what.kind === 'undo' ? 'undo' : drawn;
    const attestations = forgetful === 0 ? [] : attestationsOf(form);
    return { form, content: what, attestations, corrects: null };
  });

const decision = fc.oneof(
  fc.constant({ decision: 'accept' }),
  fc.record({ decision: fc.constant('merge'), contactId }),
  fc.record({ decision: fc.constant('refuse'), reason: word }),
);

const RIGHT: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  submitRequest: submission,
  previewRequest: fc.record({ content }),
  decideReview: decision,
  updateContact: fc.record({ language: oneOf(['fr', 'en']), email, phones }, { requiredKeys: [] }),
  selectProfile: fc.record({
    profileId: fc.constantFrom(memberOf(FIRM, 'anais').profileId, ...contacts.slice(0, 2)),
  }),
  createSavedView: fc.record({
    list: oneOf(['contacts', 'authorizations']),
    name: word,
    address: word,
    shared: fc.boolean(),
  }),
  updateSavedView: fc.record({ name: word, shared: fc.boolean() }, { requiredKeys: [] }),
  linkByCredentials: fc.record({ identifier: word, code: word }),
};

/** Another value somewhere in it, something left out, or something more. */
const spoiled = (value: unknown, with_: unknown, at: number): unknown => {
  if (value === null || typeof value !== 'object') return with_;
  const keys = Object.keys(value);
  const key = keys[at % Math.max(1, keys.length)];
  if (key === undefined || at % 7 === 6)
    return Array.isArray(value) ? [...value, with_] : { ...value, surprise: with_ };
  const inner = spoiled((value as Record<string, unknown>)[key], with_, Math.floor(at / 3));
  if (Array.isArray(value)) return value.map((one, place) => (String(place) === key ? inner : one));
  if (at % 7 === 5) return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
  return { ...value, [key]: inner };
};

interface Drawn {
  /** The employer in whose console it is sent; undefined: whoever usually calls the operation. */
  readonly employer: Employer | undefined;
  readonly body: unknown;
}

/** A body for an operation: mostly one that it takes, else one that is wrong somewhere, now and then anything at all. */
export function bodyFor(operationId: string, good: unknown): fc.Arbitrary<Drawn> {
  const usual = mostlyTaken(RIGHT[operationId] ?? fc.constant(good)).map((body) => ({
    employer: undefined,
    body,
  }));
  const ofFirms = FIRM_BODIES[operationId];
  if (!ofFirms) return usual;
  const [withFirm, ...others] = EMPLOYERS;
  const employer = fc.oneof(fc.constant(withFirm), fc.constantFrom(...others));
  return fc.oneof(
    { weight: 1, arbitrary: usual },
    { weight: 1, arbitrary: fc.record({ employer, body: mostlyTaken(ofFirms) }) },
  );
}

function mostlyTaken(right: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 6, arbitrary: right },
    {
      weight: 4,
      arbitrary: fc
        .tuple(right, fc.jsonValue(), fc.nat(10_000))
        .map(([value, other, at]) => spoiled(value, other, at)),
    },
    { weight: 1, arbitrary: fc.jsonValue() },
  );
}
